package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.annotation.item.Splitter;
import touchstone.annotation.item.TextCut;
import touchstone.annotation.session.Naming;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;

/**
 * Cuts the response into other steps: a way to begin by its number, then each step as a text in
 * which the caret splits, joins and moves boundaries.
 */
final class SegmentingPanel extends VBox {
  private final SegmentingModel segmenting;
  private final KeyHints hints;
  private final Words words;
  private final List<ToggleButton> ways = new ArrayList<>();
  private final VBox preview = new VBox();
  private final ScrollPane scroll = new ScrollPane(preview);
  private final Label heading = new Label();
  private final Label refusal = new Label();
  private List<CutStep> steps = List.of();

  SegmentingPanel(Asides asides, KeyHints hints, Words words) {
    this.segmenting = asides.segmenting();
    this.hints = hints;
    this.words = words;
    getStyleClass().addAll("aside-panel", "segmenting");
    setId("segmenting-panel");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(words.text("segmenting.name"));
    heading.setId("segmenting-count");
    heading.getStyleClass().add("heading");
    preview.getStyleClass().add("segmenting-preview");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    refusal.setId("segmenting-refusal");
    refusal.getStyleClass().add("aside-lacking");
    refusal.setWrapText(true);
    refusal.setMinHeight(USE_PREF_SIZE);
    Label help = new Label(words.text("segmenting.help"));
    help.getStyleClass().add("secondary");
    help.setWrapText(true);
    help.setMinHeight(USE_PREF_SIZE);
    getChildren().setAll(heading, chips(), help, scroll, refusal, buttons());
    segmenting.cutProperty().subscribe(this::show);
    segmenting.refusalProperty().subscribe(this::explain);
    segmenting.openProperty().subscribe(this::giveFocus);
    focusWithinProperty().subscribe(within -> asides.keyboard(segmenting, within));
  }

  private FlowPane chips() {
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (int number = 1; number <= SegmentingModel.WAYS.size(); number++) {
      int chosen = number;
      ToggleButton way = new ToggleButton(words.text(wayKey(number)));
      way.getStyleClass().add("chip");
      way.setGraphic(hints.cap("aside.choose." + number));
      way.setFocusTraversable(false);
      way.setOnAction(_ -> segmenting.choose(chosen));
      ways.add(way);
      chips.getChildren().add(way);
    }
    return chips;
  }

  private static String wayKey(int number) {
    return SegmentingModel.WAYS
        .get(number - 1)
        .map(SegmentingPanel::splitterKey)
        .orElse("segmenting.as-imported");
  }

  private static String splitterKey(Splitter splitter) {
    return switch (splitter) {
      case NUMBERED_LINES -> "segmenting.numbered-lines";
      case STEP_LABELS -> "segmenting.step-labels";
      case PARAGRAPHS -> "segmenting.paragraphs";
      case SENTENCES -> "segmenting.sentences";
    };
  }

  private HBox buttons() {
    Button cancel = new Button(words.text("aside.cancel"), hints.cap("aside.cancel"));
    cancel.getStyleClass().addAll("flat", "aside-button");
    cancel.setOnAction(_ -> segmenting.cancel());
    Button confirm = new Button(words.text("segmenting.confirm"), hints.cap("aside.confirm"));
    confirm.setId("segmenting-confirm");
    confirm.getStyleClass().addAll("accent", "aside-button");
    confirm.setOnAction(_ -> segmenting.confirm());
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox buttons = new HBox(spring, cancel, confirm);
    buttons.setAlignment(Pos.CENTER_LEFT);
    buttons.getStyleClass().add("aside-line");
    return buttons;
  }

  private void show(@Nullable TextCut cut) {
    boolean atKeyboard = preview.isFocusWithin();
    List<CutStep> made = new ArrayList<>();
    if (cut != null) {
      List<String> texts = cut.steps();
      for (int step = 1; step <= texts.size(); step++) {
        Range range = cut.segmentation().steps().get(step - 1);
        made.add(new CutStep(segmenting, step, texts.get(step - 1), range, words));
      }
      heading.setText(words.text("segmenting.heading", texts.size()));
      for (int number = 1; number <= ways.size(); number++) {
        ways.get(number - 1).setSelected(segmenting.isCutBy(number));
      }
    }
    steps = List.copyOf(made);
    preview.getChildren().setAll(made);
    if (atKeyboard) {
      // The keyboard stays where the text was, in whatever step it is now.
      int caret = segmenting.caretProperty().get();
      Platform.runLater(() -> focusAt(caret));
    }
  }

  private void focusAt(int caret) {
    steps.stream()
        .filter(step -> step.range().start() <= caret)
        .reduce((_, later) -> later)
        .or(() -> steps.stream().findFirst())
        .ifPresent(step -> step.focusAt(caret));
  }

  private void explain(List<Naming> naming) {
    boolean refused = !naming.isEmpty();
    refusal.setVisible(refused);
    refusal.setManaged(refused);
    if (refused) {
      String named = naming.stream().map(this::named).collect(Collectors.joining(", "));
      refusal.setText(words.text("segmenting.refused", named));
    }
  }

  private String named(Naming naming) {
    return switch (naming) {
      case Naming.OfJudgment(var by) -> words.text("segmenting.judgment", by.name());
      case Naming.OfCritic(var critic) -> words.text("segmenting.critique", critic);
      case Naming.OfImportedGold() -> words.text("segmenting.imported-gold");
      case Naming.OfAcceptedGold() -> words.text("segmenting.accepted-gold");
    };
  }

  private void giveFocus(boolean open) {
    if (open) {
      // It was not laid out until now, and can take no focus before.
      Platform.runLater(this::requestFocus);
    }
  }
}
