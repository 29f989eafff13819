package touchstone.app.guideline;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import touchstone.annotation.session.Guideline;
import touchstone.app.settings.SettingsStore;
import touchstone.app.workspace.Saver;

/**
 * The guideline beside the work: open or not, and new to the annotator or not. Used on the
 * interface thread.
 */
public final class GuidelineModel {
  private final Guideline guideline;
  private final Saver saver;
  private final SettingsStore settings;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper fresh = new ReadOnlyBooleanWrapper();

  /**
   * Makes one that is open if it was when it was left.
   *
   * @param seen whether the annotator was shown this guideline before
   */
  public GuidelineModel(Guideline guideline, boolean seen, Saver saver, SettingsStore settings) {
    this.guideline = guideline;
    this.saver = saver;
    this.settings = settings;
    open.set(!seen || settings.get().guidelineOpen());
    fresh.set(!seen);
  }

  public Guideline guideline() {
    return guideline;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Whether the annotator sees this guideline for the first time. */
  public ReadOnlyBooleanProperty freshProperty() {
    return fresh.getReadOnlyProperty();
  }

  /** Called when the window shows: what is open is seen from then on. */
  public void start() {
    if (fresh.get()) {
      saver.enqueue(
          session -> {
            session.seeGuideline();
            return session.guideline().id();
          },
          _ -> {});
    }
  }

  public void toggle() {
    open.set(!open.get());
    fresh.set(false);
    settings.change(current -> current.withGuidelineOpen(open.get()));
  }

  public void close() {
    if (open.get()) {
      toggle();
    }
  }

  /** Takes away the word that it is new. */
  public void acknowledge() {
    fresh.set(false);
  }
}
