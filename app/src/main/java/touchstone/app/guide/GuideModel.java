package touchstone.app.guide;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.assets.guide.Chapter;

/**
 * The guide: open or not, and at which chapter. It opens where it was left. Used on the interface
 * thread.
 */
public final class GuideModel {
  private final List<Chapter> chapters;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Chapter> chapter;

  /**
   * Makes a closed guide.
   *
   * @param chapters at least one
   */
  public GuideModel(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
    this.chapter = new ReadOnlyObjectWrapper<>(this.chapters.getFirst());
  }

  public List<Chapter> chapters() {
    return chapters;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Chapter> chapterProperty() {
    return chapter.getReadOnlyProperty();
  }

  public void open() {
    open.set(true);
  }

  public void close() {
    open.set(false);
  }

  public void turnTo(Chapter wanted) {
    chapter.set(wanted);
  }
}
