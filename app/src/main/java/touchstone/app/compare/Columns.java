package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import touchstone.annotation.critique.CriticRun;

/** In which order and how wide the critics stand, and which are hidden. */
public final class Columns {
  static final double WIDTH = 168;
  private static final double NARROWEST = 120;
  private static final double WIDEST = 640;

  private final Consumer<List<Column>> keep;
  private final List<Column> known;
  private final ReadOnlyObjectWrapper<List<Column>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private List<CriticRun> present = List.of();

  /** A critic's column. */
  public record Column(CriticRun run, double width, boolean hidden) {
    public Column {
      width = Math.clamp(width, NARROWEST, WIDEST);
    }
  }

  /**
   * Makes columns as they were left.
   *
   * @param keep told after each change
   */
  public Columns(List<Column> left, Consumer<List<Column>> keep) {
    this.known = new ArrayList<>(left);
    this.keep = keep;
  }

  /** The columns that are shown, from left to right. */
  public ReadOnlyObjectProperty<List<Column>> shownProperty() {
    return shown.getReadOnlyProperty();
  }

  /** How many of the critics at hand are hidden. */
  public int hidden() {
    return (int)
        known.stream().filter(column -> column.hidden() && present.contains(column.run())).count();
  }

  /** Shows these critics; those that are new come last. */
  void show(List<CriticRun> runs) {
    present = List.copyOf(runs);
    for (CriticRun run : runs) {
      if (indexOf(run) < 0) {
        known.add(new Column(run, WIDTH, false));
      }
    }
    update();
  }

  public void resize(CriticRun run, double width) {
    int index = indexOf(run);
    if (index >= 0) {
      known.set(index, new Column(run, width, known.get(index).hidden()));
      changed();
    }
  }

  public void hide(CriticRun run) {
    int index = indexOf(run);
    if (index >= 0) {
      known.set(index, new Column(run, known.get(index).width(), true));
      changed();
    }
  }

  /** Shows a critic's column again; one that is shown stays as it is. */
  void unhide(CriticRun run) {
    int index = indexOf(run);
    if (index >= 0 && known.get(index).hidden()) {
      known.set(index, new Column(run, known.get(index).width(), false));
      changed();
    }
  }

  public void showAll() {
    known.replaceAll(column -> new Column(column.run(), column.width(), false));
    changed();
  }

  /** Puts a column before another of those shown; moving beyond either end does nothing. */
  public void move(CriticRun run, int by) {
    List<Column> now = shown.get();
    int from = now.stream().map(Column::run).toList().indexOf(run);
    int to = from + by;
    if (from < 0 || to < 0 || to >= now.size()) {
      return;
    }
    int target = indexOf(now.get(to).run());
    known.add(target, known.remove(indexOf(run)));
    changed();
  }

  private int indexOf(CriticRun run) {
    return known.stream().map(Column::run).toList().indexOf(run);
  }

  private void changed() {
    update();
    keep.accept(List.copyOf(known));
  }

  private void update() {
    List<Column> visible =
        known.stream()
            .filter(column -> !column.hidden() && present.contains(column.run()))
            .toList();
    if (!visible.equals(shown.get())) {
      shown.set(visible);
    }
  }
}
