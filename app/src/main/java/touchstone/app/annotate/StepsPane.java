package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Metadata;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** Question, steps and answer of the open item, the focus where the next key is needed. */
final class StepsPane extends BorderPane {
  private final AnnotateModel model;
  private final Asides asides;
  private final Formulas formulas;
  private final KeyHints hints;
  private final Words words;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private List<StepCard> cards = List.of();
  private final QuestionsPanel questions;
  private final SkipPanel skip;
  private @Nullable AnswerBar answer;

  StepsPane(AnnotateModel model, Asides asides, Formulas formulas, KeyHints hints, Words words) {
    this.model = model;
    this.asides = asides;
    this.formulas = formulas;
    this.hints = hints;
    this.words = words;
    questions = new QuestionsPanel(asides, hints, words);
    skip = new SkipPanel(asides, hints, words);
    SegmentingPanel segmenting = new SegmentingPanel(asides, hints, words);
    getStyleClass().add("steps-pane");
    content.getStyleClass().add("steps");
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    asides.segmenting().openProperty().subscribe(open -> cover(open ? segmenting : null));
    model.openProperty().subscribe(this::show);
    model.focusProperty().subscribe(this::follow);
    model.focusRequestsProperty().subscribe(_ -> follow(model.focusProperty().get()));
  }

  /** Puts a form in the place of the steps and the answer; null for those. */
  private void cover(@Nullable Node form) {
    setCenter(form == null ? scroll : form);
    Node bottom = getBottom();
    if (bottom != null) {
      bottom.setVisible(form == null);
      bottom.setManaged(form == null);
    }
  }

  private void show(@Nullable ItemModel item) {
    List<StepCard> made = new ArrayList<>();
    content.getChildren().clear();
    if (item == null) {
      setBottom(null);
      answer = null;
    } else {
      content.getChildren().add(questionCard(item.item()));
      content.getChildren().add(questions);
      for (StepModel step : item.steps()) {
        made.add(new StepCard(model, step, formulas, hints, words));
      }
      content.getChildren().addAll(made);
      answer = new AnswerBar(model, asides.skipping(), item, formulas, hints, words);
      setBottom(new VBox(new SkipNote(asides.skipping(), item, words), skip, answer));
      scroll.setVvalue(0);
    }
    cards = List.copyOf(made);
    follow(model.focusProperty().get());
  }

  private VBox questionCard(Item item) {
    Label heading = new Label(words.text("question.heading"));
    heading.getStyleClass().add("heading");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Label skill = new Label(skillOf(item.metadata()));
    skill.getStyleClass().add("skill");
    VBox card = new VBox(new HBox(heading, spring, skill), StepText.of(item.question(), formulas));
    card.getStyleClass().addAll("card", "question-card");
    return card;
  }

  private static String skillOf(Metadata metadata) {
    return Stream.of(metadata.superskill(), metadata.skill())
        .flatMap(Optional::stream)
        .collect(Collectors.joining(" / "));
  }

  private void follow(Focus focus) {
    int step = model.focusedStep();
    for (StepCard card : cards) {
      card.setCurrent(card.number() == step);
    }
    if (answer != null) {
      answer.setCurrent(step == 0);
    }
    // A card that was just opened has no size yet; scrolling to it waits for the layout.
    Platform.runLater(() -> giveFocus(focus));
  }

  private void giveFocus(Focus focus) {
    if (!focus.equals(model.focusProperty().get())) {
      return;
    }
    switch (focus) {
      case Focus.Step(int number) -> cardOf(number, StepCard::requestFocus);
      case Focus.Critique(int number) -> cardOf(number, StepCard::focusCritique);
      case Focus.Note(int number) -> cardOf(number, StepCard::focusNote);
      case Focus.Question(int number) -> cardOf(number, StepCard::focusQuestion);
      case Focus.Answer() -> {
        if (answer != null) {
          answer.requestFocus();
        }
      }
    }
  }

  private void cardOf(int number, java.util.function.Consumer<StepCard> action) {
    if (number >= 1 && number <= cards.size()) {
      StepCard card = cards.get(number - 1);
      action.accept(card);
      bringIntoView(card);
    }
  }

  private void bringIntoView(Node card) {
    content.layout();
    Bounds bounds = card.getBoundsInParent();
    double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return;
    }
    double top = scroll.getVvalue() * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (bounds.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (bounds.getMinY() - 12) / hidden));
    } else if (bounds.getMaxY() > bottom) {
      double wanted = Math.min(bounds.getMinY() - 12, bounds.getMaxY() + 12 - bottom + top);
      scroll.setVvalue(Math.min(1, wanted / hidden));
    }
  }
}
