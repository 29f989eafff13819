package touchstone.app;

import static javafx.scene.input.KeyCode.ALT;
import static javafx.scene.input.KeyCode.ESCAPE;
import static javafx.scene.input.KeyCode.F;

import java.util.List;
import javafx.scene.control.ToggleButton;
import org.testfx.util.WaitForAsyncUtils;

/** What tests do with the queue of an open window. */
final class Queueing {
  private Queueing() {}

  /** Numbers of the items that are listed. */
  static List<Long> shown(OpenWindow open) {
    return open.model().queue().rowsProperty().get().numbers().stream().boxed().toList();
  }

  /** Chooses a value in the pop-over of filters, and closes it. */
  static void filter(OpenWindow open, String value) throws Exception {
    open.chord(ALT, F);
    open.waitFor(() -> !open.robot().lookup(".facet").queryAll().isEmpty());
    ToggleButton chip =
        open.robot().lookup(".facet").queryAllAs(ToggleButton.class).stream()
            .filter(one -> one.getText().equals(value))
            .findFirst()
            .orElseThrow();
    WaitForAsyncUtils.waitForAsyncFx(30_000, chip::fire);
    open.waitFor(() -> open.model().queue().wholeProperty().get());
    open.robot().push(ESCAPE);
    open.settle();
  }
}
