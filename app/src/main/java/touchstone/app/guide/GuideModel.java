package touchstone.app.guide;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleIntegerProperty;

/**
 * The guide: open or not, and at which chapter. It opens where it was left. Used on the interface
 * thread.
 */
public final class GuideModel {
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final IntegerProperty chapter = new SimpleIntegerProperty();

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** Index of the chapter that is read. */
  public IntegerProperty chapterProperty() {
    return chapter;
  }

  public void open() {
    open.set(true);
  }

  public void close() {
    open.set(false);
  }
}
