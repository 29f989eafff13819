package touchstone.app.shell;

import java.time.Duration;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import touchstone.annotation.session.WorkDone;
import touchstone.app.annotate.TimeModel;
import touchstone.assets.words.Words;

/**
 * Active time on the open item and on its step that has the focus; what was done in this session
 * when it is pointed at.
 */
final class ActiveTime {
  private ActiveTime() {}

  static Label label(TimeModel time, Words words) {
    Label label = new Label();
    label.setId("active-time");
    Tooltip tooltip = new Tooltip();
    label.setTooltip(tooltip);
    time.spentProperty().subscribe(spent -> label.setText(inWords(spent, words)));
    time.summaryProperty().subscribe(done -> tooltip.setText(inWords(done, words)));
    return label;
  }

  private static String inWords(TimeModel.Spent spent, Words words) {
    return words.text(
        spent.step() == 0 ? "time.active.answer" : "time.active.step",
        inDigits(spent.onItem()),
        inDigits(spent.onStep()));
  }

  private static String inWords(WorkDone done, Words words) {
    return done.submitted() == 0
        ? words.text("time.summary.none")
        : words.text("time.summary", done.submitted(), inDigits(done.median()));
  }

  /** Minutes and seconds, and hours where there are any. */
  static String inDigits(Duration time) {
    return time.toHours() == 0
        ? "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart())
        : "%d:%02d:%02d".formatted(time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
