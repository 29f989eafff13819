package touchstone.app.keys;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.Command;
import touchstone.app.commands.Commands;
import touchstone.app.commands.KeyEvents;
import touchstone.assets.words.Words;

/** Every command with its key, in two columns; each key can be changed where it stands. */
public final class CheatSheetView extends VBox {
  private final KeysModel model;
  private final Commands commands;
  private final Words words;
  private final Button close = new Button(null, new FontIcon(Feather.X));

  public CheatSheetView(KeysModel model, Commands commands, Words words) {
    this.model = model;
    this.commands = commands;
    this.words = words;
    getStyleClass().addAll("overlay-card", "cheat-sheet");
    setMaxHeight(USE_PREF_SIZE);
    addEventFilter(KeyEvent.KEY_PRESSED, this::takeKey);
    addEventFilter(KeyEvent.KEY_TYPED, this::takeKey);
    HBox columns = columns();
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    getChildren().setAll(header(), new ClashBar(model, words), scroll);
  }

  /** What has the keyboard when the cheat sheet opens. */
  public Node firstFocus() {
    return close;
  }

  private HBox header() {
    Label title = new Label(words.text("keys.title"));
    title.getStyleClass().add("overlay-title");
    Label hint = new Label(words.text("keys.hint"));
    hint.getStyleClass().add("secondary");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button resetAll = new Button(words.text("keys.reset-all"));
    resetAll.setId("keys-reset-all");
    resetAll.getStyleClass().add("small");
    resetAll.setOnAction(_ -> model.resetAll());
    commands
        .ownKeysProperty()
        .subscribe(
            own -> {
              resetAll.setDisable(own.isEmpty());
            });
    close.setId("keys-close");
    close.getStyleClass().addAll("flat", "button-icon");
    close.setAccessibleText(words.text("keys.close"));
    close.setTooltip(new Tooltip(words.text("keys.close")));
    close.setOnAction(_ -> model.close());
    HBox header = new HBox(title, hint, spring, resetAll, close);
    header.setAlignment(Pos.CENTER_LEFT);
    header.getStyleClass().add("overlay-header");
    return header;
  }

  /** The groups in two columns of about the same height. */
  private HBox columns() {
    List<KeysModel.Group> groups = model.groups();
    int all = groups.stream().mapToInt(CheatSheetView::height).sum();
    List<Node> left = new ArrayList<>();
    List<Node> right = new ArrayList<>();
    int filled = 0;
    for (KeysModel.Group group : groups) {
      boolean fits = right.isEmpty() && filled + height(group) / 2 <= all / 2;
      (fits ? left : right).add(section(group));
      filled += height(group);
    }
    HBox columns = new HBox(column(left), column(right));
    columns.getStyleClass().add("cheat-columns");
    return columns;
  }

  private static int height(KeysModel.Group group) {
    return group.commands().size() + 1;
  }

  private static VBox column(List<Node> sections) {
    VBox column = new VBox(sections.toArray(Node[]::new));
    column.getStyleClass().add("cheat-column");
    column.setMinWidth(0);
    column.setPrefWidth(1);
    HBox.setHgrow(column, Priority.ALWAYS);
    return column;
  }

  private VBox section(KeysModel.Group group) {
    Label heading = new Label(words.text("group." + group.id()).toUpperCase(words.locale()));
    heading.getStyleClass().add("heading");
    VBox section = new VBox(heading);
    section.getStyleClass().add("cheat-section");
    for (Command command : group.commands()) {
      section.getChildren().add(new KeyRow(model, commands, command, words));
    }
    return section;
  }

  /** While a new key is waited for, every key is that one. */
  private void takeKey(KeyEvent event) {
    if (model.waitingProperty().get() == null) {
      return;
    }
    event.consume();
    if (event.getCode() == KeyCode.ESCAPE) {
      model.cancel();
    } else {
      KeyEvents.keystroke(event).ifPresent(model::press);
    }
  }
}
