package touchstone.app.annotate;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.session.WorkDone;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;

/** What the annotator got done in this session, and in all. Used on the interface thread. */
public final class SummaryModel {
  private final Bench bench;
  private final AnnotateModel model;
  private final TimeModel time;
  private final Latest reading;
  private final ReadOnlyObjectWrapper<WorkDone> all = new ReadOnlyObjectWrapper<>(WorkDone.NONE);

  public SummaryModel(Bench bench, AnnotateModel model, TimeModel time, Latest reading) {
    this.bench = bench;
    this.model = model;
    this.time = time;
    this.reading = reading;
  }

  /** Since the window was opened. */
  public ReadOnlyObjectProperty<WorkDone> sessionProperty() {
    return time.summaryProperty();
  }

  /** In all sessions and on all machines, as of the last {@link #refresh}. */
  public ReadOnlyObjectProperty<WorkDone> allProperty() {
    return all.getReadOnlyProperty();
  }

  /** Counts anew, with what was done until now. */
  public void refresh() {
    time.flush();
    model
        .saver()
        .whenIdle(
            () ->
                reading.run(
                    () -> bench.judgments().workOf(bench.annotator()),
                    all::set,
                    failure -> model.tell(new Notice.Failed(failure))));
  }
}
