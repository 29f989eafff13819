package touchstone.app.compare;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.judgment.Reference;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** The heads of the columns: a critic's is dragged to move it, its edge to resize it. */
final class GridHead extends Pane {
  private static final double LOW = 56;
  private static final double HIGH = 72;
  private static final double EDGE = 6;

  private final CompareModel model;
  private final GridWidths widths;
  private final HeadWords heads;
  private final Words words;
  private final Label people = new Label();
  private final VBox step;
  private final VBox gold;
  private final Strip moving = new Strip();
  private double height = LOW;
  private double pressedAt;
  private double widthThen;

  GridHead(CompareModel model, GridWidths widths, Words words) {
    this.model = model;
    this.widths = widths;
    this.words = words;
    this.heads = new HeadWords(model, new SubjectWords(words), words);
    getStyleClass().add("compare-heads");
    step = head(words.text("comparison.step-head"));
    gold = head(words.text("comparison.gold-head"));
    people.getStyleClass().add("compare-note");
    gold.getChildren().add(people);
    getChildren().setAll(moving, step, gold);
    widths.offsetProperty().subscribe(_ -> requestLayout());
    model.columns().shownProperty().subscribe(_ -> rebuild());
    model.reasons().namesHiddenProperty().subscribe(_ -> rebuild());
    model.browser().factsProperty().subscribe(_ -> rebuild());
    model
        .stateProperty()
        .subscribe(
            state ->
                people.setText(
                    state instanceof CompareState.Open(var open, _) ? people(open) : ""));
  }

  private String people(Comparison open) {
    Set<String> authors = new TreeSet<>();
    for (int number = 1; number <= open.item().stepCount(); number++) {
      open.references(number).stream().map(Reference::author).forEach(authors::add);
    }
    return authors.isEmpty() ? "" : words.text("comparison.people", authors.size());
  }

  private static VBox head(String title) {
    Label name = new Label(title);
    name.getStyleClass().add("head-name");
    VBox head = new VBox(name);
    head.getStyleClass().add("compare-head");
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void rebuild() {
    moving.getChildren().clear();
    List<Columns.Column> columns = model.columns().shownProperty().get();
    boolean agreement = columns.stream().anyMatch(column -> heads.kappa(column.run()).isPresent());
    height = agreement ? HIGH : LOW;
    setMinHeight(height);
    setPrefHeight(height);
    setMaxHeight(height);
    for (int i = 0; i < columns.size(); i++) {
      moving.getChildren().add(critic(columns.get(i), i));
    }
    requestLayout();
  }

  private VBox critic(Columns.Column column, int index) {
    VBox head = head(heads.name(column.run(), index));
    head.getStyleClass().add("critic-head");
    head.setId("critic-head-" + index);
    Label score = new Label(heads.score(column.run()));
    score.getStyleClass().add("compare-note");
    head.getChildren().add(score);
    heads.kappa(column.run()).ifPresent(kappa -> head.getChildren().add(kappa(column, kappa)));
    Tooltip.install(head, new Tooltip(heads.details(column.run(), index)));
    head.setAccessibleRole(AccessibleRole.TABLE_COLUMN);
    head.setAccessibleText(heads.details(column.run(), index));
    head.setOnContextMenuRequested(
        event -> menu(column).show(head, event.getScreenX(), event.getScreenY()));
    head.setOnMouseMoved(
        event -> head.setCursor(onEdge(event, head) ? Cursor.H_RESIZE : Cursor.OPEN_HAND));
    head.setOnMousePressed(
        event -> {
          pressedAt = event.getScreenX();
          widthThen = onEdge(event, head) ? column.width() : 0;
        });
    head.setOnMouseDragged(
        event -> {
          if (widthThen == 0) {
            head.setTranslateX(event.getScreenX() - pressedAt);
            head.toFront();
          }
        });
    head.setOnMouseReleased(event -> dropped(event, head, column, index));
    return head;
  }

  private Label kappa(Columns.Column column, String text) {
    Label kappa = new Label(text);
    kappa.getStyleClass().addAll("compare-note", "head-kappa");
    kappa.setAccessibleText(heads.kappaInFull(column.run()).orElse(text));
    return kappa;
  }

  /** An edge that was dragged changes the width, a head the order. */
  private void dropped(MouseEvent event, VBox head, Columns.Column column, int index) {
    double by = event.getScreenX() - pressedAt;
    if (widthThen > 0) {
      model.columns().resize(column.run(), widthThen + by);
      return;
    }
    head.setTranslateX(0);
    double centre = widths.left(index) + column.width() / 2 + by;
    int to = index;
    for (int i = 0; i < model.columns().shownProperty().get().size(); i++) {
      if (widths.left(i) <= centre && centre < widths.left(i) + widths.width(i)) {
        to = i;
      }
    }
    model.columns().move(column.run(), to - index);
  }

  private static boolean onEdge(MouseEvent event, Region head) {
    return event.getX() > head.getWidth() - EDGE;
  }

  private ContextMenu menu(Columns.Column column) {
    ContextMenu menu = new ContextMenu();
    add(menu, "command.compare.hide", () -> model.columns().hide(column.run()));
    add(menu, "command.compare.show-all", model.columns()::showAll);
    add(menu, "command.compare.move-left", () -> model.columns().move(column.run(), -1));
    add(menu, "command.compare.move-right", () -> model.columns().move(column.run(), 1));
    return menu;
  }

  private void add(ContextMenu menu, String key, Runnable action) {
    MenuItem item = new MenuItem(words.text(key));
    item.setOnAction(_ -> action.run());
    menu.getItems().add(item);
  }

  @Override
  protected void layoutChildren() {
    double fixed = GridWidths.STEP + GridWidths.GOLD;
    step.resizeRelocate(0, 0, GridWidths.STEP, height);
    gold.resizeRelocate(GridWidths.STEP, 0, GridWidths.GOLD, height);
    double room = Math.max(0, getWidth() - fixed);
    moving.resizeRelocate(fixed, 0, room, height);
    for (int i = 0; i < moving.getChildren().size(); i++) {
      VBox head = (VBox) moving.lookup("#critic-head-" + i);
      if (head != null) {
        head.resizeRelocate(widths.left(i), 0, widths.width(i), height);
      }
    }
  }
}
