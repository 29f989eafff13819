package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.scene.layout.VBox;
import touchstone.app.content.StepText;

/**
 * The cards of the open item's steps. Those of one item serve for the next, since to make a card
 * costs more than to fill it; those of a long item come frame by frame.
 */
final class StepCards extends VBox {
  /** As many as fill a window. */
  private static final int AT_ONCE = 8;

  private static final int PER_FRAME = 2;

  /** Of an item with fewer steps, those beyond stay for the next one, unseen. */
  private static final int KEPT = 12;

  private final Function<StepModel, StepCard> make;
  private final List<StepCard> cards = new ArrayList<>();
  private final AnimationTimer frames =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          fillTo(filled + PER_FRAME);
        }
      };
  private List<StepModel> steps = List.of();
  private int filled;
  private int current;
  private int lastNeeded = Integer.MAX_VALUE;

  StepCards(Function<StepModel, StepCard> make) {
    this.make = make;
    getStyleClass().add("step-cards");
  }

  /** Shows other steps, all of them closed. */
  void show(List<StepModel> next) {
    frames.stop();
    steps = next;
    filled = 0;
    current = 0;
    fillTo(AT_ONCE);
    empty();
    if (filled < steps.size()) {
      frames.start();
    }
  }

  private void fillTo(int count) {
    int end = Math.min(count, steps.size());
    List<StepCard> made = new ArrayList<>();
    for (; filled < end; filled++) {
      StepModel step = steps.get(filled);
      if (filled < cards.size()) {
        cards.get(filled).show(step);
        setShown(cards.get(filled), true);
      } else {
        made.add(make.apply(step));
      }
    }
    cards.addAll(made);
    getChildren().addAll(made);
    setCurrent(current);
    setLastNeeded(lastNeeded);
    if (filled == steps.size()) {
      frames.stop();
    }
  }

  /** Nothing of the former item stays in a card that is not used. */
  private void empty() {
    int kept = Math.max(KEPT, filled);
    if (cards.size() > kept) {
      List<StepCard> surplus = cards.subList(kept, cards.size());
      getChildren().removeAll(surplus);
      surplus.clear();
    }
    for (StepCard unused : cards.subList(filled, cards.size())) {
      unused.show(new StepModel(unused.number(), StepText.read("")));
      setShown(unused, false);
    }
  }

  /**
   * Opens a card and closes the others.
   *
   * @param step 1-based, 0 for none
   */
  void setCurrent(int step) {
    current = step;
    for (StepCard card : cards.subList(0, filled)) {
      card.setCurrent(card.number() == step);
    }
  }

  /**
   * Tells the cards of steps that need no verdict from those that are not judged yet.
   *
   * @param step the last that needs one, 1-based
   */
  void setLastNeeded(int step) {
    lastNeeded = step;
    for (StepCard card : cards.subList(0, filled)) {
      card.setNeeded(card.number() <= step);
    }
  }

  /** The card of a step, 1-based; empty if there is no such step. */
  Optional<StepCard> card(int step) {
    fillTo(step);
    return step >= 1 && step <= filled ? Optional.of(cards.get(step - 1)) : Optional.empty();
  }

  private static void setShown(StepCard card, boolean shown) {
    card.setVisible(shown);
    card.setManaged(shown);
  }
}
