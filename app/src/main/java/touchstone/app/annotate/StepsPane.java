package touchstone.app.annotate;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.app.commands.Arrival;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** Question, steps and answer of the open item, the focus where the next key is needed. */
final class StepsPane extends BorderPane {
  private final AnnotateModel model;
  private final VBox content = new VBox();
  private final ScrollPane scroll = new ScrollPane(content);
  private final QuestionCard question;
  private final StepCards cards;
  private final Function<ItemModel, AnswerArea> makeAnswer;
  private final ReadOnlyObjectWrapper<Arrival> arrival = new ReadOnlyObjectWrapper<>(Arrival.HERE);
  private @Nullable AnswerArea answer;
  private Subscription needs = Subscription.EMPTY;
  private int focusesOnTheirWay;
  private boolean failureTold;
  private boolean ledByKeyboard;
  private final FieldInView fieldInView = new FieldInView(this::scrollTo);
  private boolean isPointing;

  StepsPane(AnnotateModel model, Asides asides, Formulas formulas, KeyHints hints, Words words) {
    this.model = model;
    question = new QuestionCard(formulas, words);
    cards = new StepCards(step -> new StepCard(model, step, formulas, hints, words));
    makeAnswer = first -> new AnswerArea(model, asides, first, formulas, hints, words);
    SegmentingPanel segmenting = new SegmentingPanel(asides, hints, words);
    getStyleClass().add("steps-pane");
    content.getStyleClass().add("steps");
    content.getChildren().setAll(question, new QuestionsPanel(asides, hints, words), cards);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("edge-to-edge");
    asides.segmenting().openProperty().subscribe(open -> cover(open ? segmenting : null));
    model.opening().arrivalProperty().subscribe(this::itemArrives);
    model.openProperty().subscribe(this::show);
    model.focusProperty().subscribe(this::follow);
    model.focusRequestsProperty().subscribe(_ -> follow(model.focusProperty().get()));
    content.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> isPointing = true);
    content.addEventFilter(MouseEvent.MOUSE_RELEASED, _ -> isPointing = false);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::followKeyboard);
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
    content.setVisible(item != null);
    cards.show(item == null ? List.of() : item.steps());
    if (item == null) {
      setBottom(null);
    } else {
      question.show(item.item());
      showAnswer(item);
      scroll.setVvalue(0);
    }
    followNeeds(item);
    follow(model.focusProperty().get());
  }

  /** Where judging stops at the first error, each verdict can change what the others need. */
  private void followNeeds(@Nullable ItemModel item) {
    needs.unsubscribe();
    needs = Subscription.EMPTY;
    if (item != null && model.guideline().stopAtFirstError()) {
      needs =
          Subscription.combine(
              item.steps().stream()
                  .map(
                      step ->
                          step.judgmentProperty()
                              .subscribe(
                                  _ ->
                                      cards.setLastNeeded(
                                          new JudgingOrder(model.guideline()).lastNeeded(item))))
                  .toArray(Subscription[]::new));
    }
  }

  private void showAnswer(ItemModel item) {
    if (answer == null) {
      answer = makeAnswer.apply(item);
    } else {
      answer.show(item);
    }
    if (getBottom() == null) {
      setBottom(answer);
    }
  }

  private void follow(Focus focus) {
    showCurrent();
    boolean pointed = isPointing;
    if (ledByKeyboard) {
      Platform.runLater(
          () -> cards.card(model.focusedStep()).ifPresent(card -> bringIntoView(card, pointed)));
      return;
    }
    focusesOnTheirWay++;
    updateArrival();
    // A card that was just opened has no size yet; scrolling to it waits for the layout.
    Platform.runLater(
        () -> {
          giveFocus(focus, pointed);
          focusesOnTheirWay--;
          updateArrival();
        });
  }

  private void showCurrent() {
    int step = model.focusedStep();
    cards.setCurrent(step);
    if (answer != null) {
      answer.setCurrent(step == 0);
    }
  }

  /** Keys act on the step or the answer that holds the keyboard, however it came there. */
  private void followKeyboard(@Nullable Node owner) {
    // A field for words says itself what it is about. While a focus is on its way, the keyboard
    // only passes by wherever a node that had it went away.
    if (focusesOnTheirWay > 0 || owner instanceof TextInputControl) {
      return;
    }
    for (Node node = owner; node != null; node = node.getParent()) {
      if (node instanceof StepCard card) {
        lead(new Focus.Step(card.number()));
      } else if (node instanceof AnswerBar) {
        lead(new Focus.Answer());
      }
    }
  }

  private void lead(Focus focus) {
    ledByKeyboard = true;
    model.focusOn(focus);
    ledByKeyboard = false;
  }

  /** Whether the next key would come to where it is needed. */
  ReadOnlyObjectProperty<Arrival> arrivalProperty() {
    return arrival.getReadOnlyProperty();
  }

  /** An item that does not come is told of once: keys pressed later go to the one that is open. */
  private void itemArrives(Arrival now) {
    failureTold = false;
    updateArrival();
    if (now == Arrival.FAILED) {
      Platform.runLater(() -> failureTold = true);
    }
  }

  private void updateArrival() {
    Arrival ofItem = model.opening().arrivalProperty().get();
    if (focusesOnTheirWay > 0) {
      arrival.set(Arrival.ON_ITS_WAY);
    } else {
      arrival.set(ofItem == Arrival.FAILED && failureTold ? Arrival.HERE : ofItem);
    }
  }

  private void giveFocus(Focus focus, boolean pointed) {
    if (!focus.equals(model.focusProperty().get())) {
      return;
    }
    switch (focus) {
      case Focus.Step(int number) -> cardOf(number, pointed, StepCard::requestFocus);
      case Focus.Critique(int number) -> cardOf(number, pointed, StepCard::focusCritique);
      case Focus.Note(int number) -> cardOf(number, pointed, StepCard::focusNote);
      case Focus.Question(int number) -> cardOf(number, pointed, StepCard::focusQuestion);
      case Focus.Answer() -> {
        if (answer != null) {
          answer.focusAnswer();
        }
      }
    }
  }

  private void cardOf(int number, boolean pointed, Consumer<StepCard> action) {
    cards
        .card(number)
        .ifPresent(
            card -> {
              action.accept(card);
              bringIntoView(card, pointed);
            });
  }

  private Bounds boundsOf(Node node) {
    return content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
  }

  /**
   * Scrolls to a card; of one that does not fit, to the field that has the keyboard or its
   * beginning.
   *
   * @param pointed whether somebody pointed at a place in it, which must not slip away
   */
  private void bringIntoView(Node card, boolean pointed) {
    // Fields that were just made have no size without their style, and the whole is as high as they
    // make it.
    scroll.applyCss();
    scroll.layout();
    if (boundsOf(card).getHeight() <= scroll.getViewportBounds().getHeight()) {
      var _ = scrollTo(card);
    } else if (getScene().getFocusOwner() instanceof TextInputControl field) {
      fieldInView.keep(field);
    } else if (!pointed) {
      var _ = scrollTo(card);
    }
  }

  /** Whether anything had to be scrolled. */
  private boolean scrollTo(Node node) {
    Bounds bounds = boundsOf(node);
    double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
    if (hidden <= 0) {
      return false;
    }
    double before = scroll.getVvalue();
    double top = before * hidden;
    double bottom = top + scroll.getViewportBounds().getHeight();
    if (bounds.getMinY() < top) {
      scroll.setVvalue(Math.max(0, (bounds.getMinY() - 12) / hidden));
    } else if (bounds.getMaxY() > bottom) {
      double wanted = Math.min(bounds.getMinY() - 12, bounds.getMaxY() + 12 - bottom + top);
      scroll.setVvalue(Math.min(1, wanted / hidden));
    }
    return scroll.getVvalue() != before;
  }
}
