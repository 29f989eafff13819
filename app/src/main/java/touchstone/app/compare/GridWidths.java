package touchstone.app.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Where the columns of critics stand, as far as they are moved sideways. */
final class GridWidths {
  static final double STEP = 184;
  static final double GOLD = 240;

  private final Columns columns;
  private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
  private final DoubleProperty room = new SimpleDoubleProperty(this, "room");

  GridWidths(Columns columns) {
    this.columns = columns;
  }

  /** How far the critics are moved to the left. */
  DoubleProperty offsetProperty() {
    return offset;
  }

  /** Width that is left for critics. */
  DoubleProperty roomProperty() {
    return room;
  }

  double width(int index) {
    return index < columns.shownProperty().get().size()
        ? columns.shownProperty().get().get(index).width()
        : 0;
  }

  double total() {
    return columns.shownProperty().get().stream().mapToDouble(Columns.Column::width).sum();
  }

  /** The left edge of a column; negative where it is hidden behind gold. */
  double left(int index) {
    return columns.shownProperty().get().stream()
            .limit(index)
            .mapToDouble(Columns.Column::width)
            .sum()
        - offset.get();
  }

  boolean isVisible(int index) {
    double left = left(index);
    return left < room.get() && left + width(index) > 0;
  }

  /** Moves as little as it takes to show a column whole. */
  void reveal(int index) {
    if (index < 0 || room.get() <= 0) {
      return;
    }
    double left = left(index);
    double beyond = left + width(index) - room.get();
    if (left < 0) {
      offset.set(offset.get() + left);
    } else if (beyond > 0) {
      offset.set(offset.get() + Math.min(beyond, left));
    }
  }
}
