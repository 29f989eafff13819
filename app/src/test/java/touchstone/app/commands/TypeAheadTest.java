package touchstone.app.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

final class TypeAheadTest {
  private final ObjectProperty<Arrival> arrival = new SimpleObjectProperty<>(Arrival.HERE);
  private final List<KeyCode> given = new ArrayList<>();
  private final Group root = new Group();
  private Scene scene;
  private TypeAhead ahead;

  @BeforeAll
  static void startToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @BeforeEach
  void listen() {
    scene = new Scene(root);
    ahead = new TypeAhead(scene, arrival);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> given.add(event.getCode()));
  }

  @Test
  void keysAreGivenInTheirOrderOnceWhatTheyAreMeantForIsThere() {
    assertThat(press(KeyCode.A)).as("waits").isFalse();
    become(Arrival.ON_ITS_WAY);
    assertThat(press(KeyCode.B)).isTrue();
    assertThat(press(KeyCode.C)).isTrue();
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(given).isEmpty();

    assertThat(press(KeyCode.D)).as("queues behind what waits").isTrue();
    become(Arrival.HERE);
    assertThat(given).containsExactly(KeyCode.B, KeyCode.C, KeyCode.D);
    assertThat(ahead.isHolding()).isFalse();
  }

  @Test
  void whatComesAgainOnItsWayMakesTheRestWaitAgain() {
    become(Arrival.ON_ITS_WAY);
    press(KeyCode.B);
    press(KeyCode.C);
    become(Arrival.HERE, Arrival.ON_ITS_WAY);
    assertThat(given).isEmpty();
    become(Arrival.HERE);
    assertThat(given).containsExactly(KeyCode.B, KeyCode.C);
  }

  @Test
  void keysForWhatDoesNotComeAreDropped() {
    become(Arrival.ON_ITS_WAY);
    press(KeyCode.B);
    become(Arrival.FAILED);
    assertThat(ahead.isHolding()).isFalse();
    assertThat(press(KeyCode.C)).as("waits").isFalse();
    become(Arrival.HERE);
    assertThat(given).isEmpty();
  }

  @Test
  void keysStayForWhatIsAskedForInsteadAtOnce() {
    become(Arrival.ON_ITS_WAY);
    press(KeyCode.B);
    become(Arrival.FAILED, Arrival.ON_ITS_WAY);
    become(Arrival.HERE);
    assertThat(given).containsExactly(KeyCode.B);
  }

  @Test
  void keyThatWasDownBeforeIsLetGoAtOnce() {
    become(Arrival.ON_ITS_WAY);
    assertThat(hold(KeyEvent.KEY_RELEASED, KeyCode.ENTER)).isFalse();
    assertThat(press(KeyCode.B)).isTrue();
    assertThat(hold(KeyEvent.KEY_RELEASED, KeyCode.B)).isTrue();
  }

  @Test
  void keyComesToTheNodeThatHasTheFocusAllTheTime() {
    List<KeyCode> come = new ArrayList<>();
    become(Arrival.ON_ITS_WAY);
    WaitForAsyncUtils.waitForAsyncFx(
        10_000,
        () -> {
          Button button = new Button();
          button.setOnKeyPressed(event -> come.add(event.getCode()));
          root.getChildren().setAll(button);
          button.requestFocus();
          scene.addEventFilter(KeyEvent.ANY, ahead::hold);
          Event.fireEvent(button, event(KeyEvent.KEY_PRESSED, KeyCode.B));
        });
    assertThat(come).isEmpty();
    assertThat(ahead.isHolding()).isTrue();
    become(Arrival.HERE);
    assertThat(come).containsExactly(KeyCode.B);
  }

  /** One after the other, with nothing in between. */
  private void become(Arrival... states) {
    WaitForAsyncUtils.waitForAsyncFx(10_000, () -> List.of(states).forEach(arrival::set));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private boolean press(KeyCode code) {
    return hold(KeyEvent.KEY_PRESSED, code);
  }

  private boolean hold(EventType<KeyEvent> type, KeyCode code) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> ahead.hold(event(type, code)));
  }

  private static KeyEvent event(EventType<KeyEvent> type, KeyCode code) {
    return new KeyEvent(type, "", "", code, false, false, false, false);
  }
}
