package touchstone.app.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.CriticRun;

/** Where the keyboard is in the table. Used on the interface thread. */
public final class CellCursor {
  private final ReadOnlyObjectProperty<CompareState> state;
  private final ReadOnlyObjectProperty<List<Columns.Column>> columns;
  private final ReadOnlyObjectWrapper<CellFocus> focus =
      new ReadOnlyObjectWrapper<>(new CellFocus(1, 0));

  CellCursor(ReadOnlyObjectProperty<CompareState> state, Columns columns) {
    this.state = state;
    this.columns = columns.shownProperty();
    this.columns.addListener((_, _, _) -> focusOn(focus.get()));
  }

  public ReadOnlyObjectProperty<CellFocus> focusProperty() {
    return focus.getReadOnlyProperty();
  }

  /** 1-based; 0 for the answer. */
  public int step() {
    return focus.get().step();
  }

  /** Goes to a cell, or to the nearest one there is. */
  public void focusOn(CellFocus wanted) {
    int steps = state.get() instanceof CompareState.Open(var open, _) ? open.item().stepCount() : 1;
    focus.set(
        new CellFocus(
            Math.clamp(wanted.step(), 0, steps),
            Math.clamp(wanted.column(), -1, columns.get().size() - 1)));
  }

  /** Stays in its column. */
  void goToStep(int step) {
    focusOn(new CellFocus(step, focus.get().column()));
  }

  /**
   * Goes to a step and a critic's column.
   *
   * @param critic null to stay in the column, as where no column is the critic's
   */
  void goTo(int step, @Nullable CriticRun critic) {
    int column =
        critic == null
            ? -1
            : columns.get().stream().map(Columns.Column::run).toList().indexOf(critic);
    focusOn(new CellFocus(step, column < 0 ? focus.get().column() : column));
  }

  public void nextStep() {
    withOpen(
        open -> {
          boolean last = step() == 0 || step() == open.item().stepCount();
          goToStep(last ? 0 : step() + 1);
        });
  }

  public void previousStep() {
    withOpen(open -> goToStep(step() == 0 ? open.item().stepCount() : Math.max(1, step() - 1)));
  }

  public void nextColumn(int by) {
    focusOn(new CellFocus(step(), focus.get().column() + by));
  }

  /** The critic's column that has the focus; empty on gold. */
  public Optional<Columns.Column> column() {
    int column = focus.get().column();
    return column < 0 || column >= columns.get().size()
        ? Optional.empty()
        : Optional.of(columns.get().get(column));
  }

  private void withOpen(Consumer<Comparison> action) {
    if (state.get() instanceof CompareState.Open(var open, _)) {
      action.accept(open);
    }
  }
}
