package touchstone.app.commands;

import java.util.ArrayDeque;
import java.util.Queue;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;

/**
 * Keeps the keys that come while what they are meant for is on its way, and gives them to whatever
 * has the focus once it is there; where it does not come, they are dropped, since nothing else
 * should get them. Used on the interface thread.
 */
public final class TypeAhead {
  private final Scene scene;
  private final ObservableValue<Arrival> arrival;
  private final Queue<KeyEvent> held = new ArrayDeque<>();
  private boolean giving;

  public TypeAhead(Scene scene, ObservableValue<Arrival> arrival) {
    this.scene = scene;
    this.arrival = arrival;
    arrival.subscribe(this::arrived);
  }

  /** Whether something is being kept, behind which later keys have to queue. */
  public boolean isHolding() {
    return !held.isEmpty();
  }

  /** Whether any key may have to wait now. */
  public boolean isNeeded() {
    return isHolding() || isComing();
  }

  /**
   * Takes a key event for later.
   *
   * @return false if it is not to wait
   */
  public boolean hold(KeyEvent event) {
    boolean begins = event.getEventType() == KeyEvent.KEY_PRESSED && isComing();
    if (giving || (!begins && held.isEmpty())) {
      return false;
    }
    // One that is consumed would come nowhere if the focus stays on the node it was meant for.
    held.add(event.copyFor(event.getSource(), event.getTarget()));
    event.consume();
    return true;
  }

  private boolean isComing() {
    return arrival.getValue() == Arrival.ON_ITS_WAY;
  }

  private void arrived(Arrival now) {
    switch (now) {
      case HERE -> giveLater();
      case FAILED -> Platform.runLater(this::drop);
      case ON_ITS_WAY -> {}
    }
  }

  /** Unless something else was asked for at once. */
  private void drop() {
    if (arrival.getValue() == Arrival.FAILED) {
      held.clear();
    }
  }

  /** One after the other, since a key may move the focus to where the next one is to go. */
  private void giveLater() {
    if (!held.isEmpty()) {
      Platform.runLater(this::give);
    }
  }

  private void give() {
    if (held.isEmpty() || isComing()) {
      return;
    }
    Node owner = scene.getFocusOwner();
    giving = true;
    try {
      Event.fireEvent(owner == null ? scene : owner, held.remove());
    } finally {
      giving = false;
    }
    giveLater();
  }
}
