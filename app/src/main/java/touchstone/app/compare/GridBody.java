package touchstone.app.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;

/**
 * The rows of the table: step and gold stand still, critics move sideways behind them. Only the
 * cells of critics that can be seen are made, since there may be dozens.
 */
final class GridBody extends Pane {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final CompareModel model;
  private final Cells cells;
  private final GridWidths widths;
  private final Strip moving = new Strip();
  private final List<Row> rows = new ArrayList<>();
  private @Nullable Comparison shown;

  /** A step, or the answer, with what is said of it. */
  private record Row(int step, Region text, Region gold, Map<Integer, Region> critics) {}

  GridBody(CompareModel model, Cells cells, GridWidths widths) {
    this.model = model;
    this.cells = cells;
    this.widths = widths;
    getStyleClass().add("compare-rows");
    setAccessibleRole(AccessibleRole.TABLE_VIEW);
    widths.offsetProperty().subscribe(_ -> requestLayout());
    model.columns().shownProperty().subscribe(_ -> rebuild());
    model.cursor().focusProperty().subscribe(_ -> showFocus());
  }

  void show(@Nullable Comparison comparison) {
    shown = comparison;
    rebuild();
  }

  private void rebuild() {
    rows.clear();
    moving.getChildren().clear();
    getChildren().setAll(moving);
    Comparison open = shown;
    if (open == null) {
      return;
    }
    for (int step = 1; step <= open.item().stepCount(); step++) {
      addRow(open, step);
    }
    addRow(open, 0);
    makeVisible();
    showFocus();
    requestLayout();
  }

  private void addRow(Comparison open, int step) {
    Row row = new Row(step, cells.step(open, step), cells.gold(open, step), new HashMap<>());
    row.text().setOnMousePressed(_ -> focus(step, model.cursor().focusProperty().get().column()));
    row.gold().setOnMousePressed(_ -> focus(step, -1));
    getChildren().addAll(row.text(), row.gold());
    rows.add(row);
  }

  private void focus(int step, int column) {
    model.cursor().focusOn(new CellFocus(step, column));
  }

  /** Makes the cells that can be seen and are not made yet. */
  private void makeVisible() {
    Comparison open = shown;
    if (open == null) {
      return;
    }
    List<Columns.Column> columns = model.columns().shownProperty().get();
    for (int i = 0; i < columns.size(); i++) {
      if (widths.isVisible(i)) {
        for (Row row : rows) {
          if (!row.critics().containsKey(i)) {
            add(open, row, i, columns.get(i));
          }
        }
      }
    }
  }

  private void add(Comparison open, Row row, int index, Columns.Column column) {
    Region cell = cells.critic(open, row.step(), column);
    cell.setOnMousePressed(_ -> focus(row.step(), index));
    row.critics().put(index, cell);
    moving.getChildren().add(cell);
  }

  private void showFocus() {
    Comparison open = shown;
    if (open == null) {
      return;
    }
    CellFocus focus = model.cursor().focusProperty().get();
    widths.reveal(focus.column());
    makeVisible();
    for (Row row : rows) {
      boolean current = row.step() == focus.step();
      row.text().pseudoClassStateChanged(CURRENT, current);
      row.gold().pseudoClassStateChanged(CURRENT, current && focus.column() < 0);
      row.critics()
          .forEach(
              (index, cell) ->
                  cell.pseudoClassStateChanged(CURRENT, current && index == focus.column()));
      Region critic = row.critics().get(focus.column());
      row.critics().values().forEach(cell -> clearUnless(open, row, cell, cell.equals(critic)));
      if (critic != null) {
        cells.difference(open, row.step(), critic, row.gold(), current);
      }
    }
  }

  private void clearUnless(Comparison open, Row row, Region cell, boolean focused) {
    if (!focused) {
      cells.difference(open, row.step(), cell, row.gold(), false);
    }
  }

  /** Where the focused row stands, from the top. */
  Optional<double[]> focusedSpan() {
    for (Row row : rows) {
      if (row.step() == model.cursor().step()) {
        return Optional.of(
            new double[] {
              row.text().getLayoutY(), row.text().getLayoutY() + row.text().getHeight()
            });
      }
    }
    return Optional.empty();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    return rows.stream().mapToDouble(this::height).sum();
  }

  private double height(Row row) {
    double height =
        Math.max(row.text().prefHeight(GridWidths.STEP), row.gold().prefHeight(GridWidths.GOLD));
    for (var critic : row.critics().entrySet()) {
      height = Math.max(height, critic.getValue().prefHeight(widths.width(critic.getKey())));
    }
    return Math.ceil(height);
  }

  @Override
  protected void layoutChildren() {
    makeVisible();
    double fixed = GridWidths.STEP + GridWidths.GOLD;
    double top = 0;
    for (Row row : rows) {
      double height = height(row);
      row.text().resizeRelocate(0, top, GridWidths.STEP, height);
      row.gold().resizeRelocate(GridWidths.STEP, top, GridWidths.GOLD, height);
      for (var critic : row.critics().entrySet()) {
        boolean visible = widths.isVisible(critic.getKey());
        critic.getValue().setVisible(visible);
        critic
            .getValue()
            .resizeRelocate(
                widths.left(critic.getKey()), top, widths.width(critic.getKey()), height);
      }
      top += height;
    }
    moving.resizeRelocate(fixed, 0, Math.max(0, getWidth() - fixed), top);
  }
}
