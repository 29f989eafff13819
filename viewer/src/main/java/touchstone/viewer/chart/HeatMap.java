package touchstone.viewer.chart;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Rectangle;

/**
 * A table whose cells are the darker the more they count; each has its value in it.
 *
 * @param cells by row, then by column; values are not negative
 */
public record HeatMap(
    String title, List<String> columns, List<String> names, List<List<Datum>> cells)
    implements Chart {
  private static final double TYPE = 11;
  private static final double ROW = 24;
  private static final double HEAD = 32;

  public HeatMap {
    columns = List.copyOf(columns);
    names = List.copyOf(names);
    cells = cells.stream().map(List::copyOf).toList();
    int width = columns.size();
    if (cells.size() != names.size() || cells.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("cells don't fill %s × %s".formatted(names, columns));
    }
  }

  @Override
  public List<ChartRow> rows() {
    List<ChartRow> rows = new ArrayList<>();
    for (int row = 0; row < names.size(); row++) {
      for (int column = 0; column < columns.size(); column++) {
        rows.add(new ChartRow(names.get(row), columns.get(column), cells.get(row).get(column)));
      }
    }
    return rows;
  }

  @Override
  public double preferredHeight(double width) {
    return HEAD + names.size() * ROW + 2;
  }

  @Override
  public Drawing draw(double width, double height) {
    Pen pen = new Pen();
    double widest = names.stream().mapToDouble(name -> TextFit.width(name, TYPE)).max().orElse(0);
    double left = Math.min(widest, width * 0.4) + 12;
    double cell = Math.max(4, (width - left) / Math.max(1, columns.size()));
    for (int column = 0; column < columns.size(); column++) {
      head(pen, columns.get(column), left + (column + 0.5) * cell, cell - 6);
    }
    for (int row = 0; row < names.size(); row++) {
      double top = HEAD + row * ROW;
      String name = TextFit.cut(names.get(row), left - 12, TYPE);
      pen.words(0, top + 16, name, Anchor.START, Tone.TEXT, TYPE);
      for (int column = 0; column < columns.size(); column++) {
        Rectangle box = new Rectangle(left + column * cell + 1, top + 1, cell - 2, ROW - 2);
        cell(pen, cells.get(row).get(column), box);
        pen.mark(row, column, box, cells.get(row).get(column).description());
      }
    }
    return pen.drawing(width, height);
  }

  private static void head(Pen pen, String name, double middle, double room) {
    List<String> lines = TextFit.twoLines(name, room, TYPE);
    double y = HEAD - 6 - (lines.size() - 1) * 13;
    for (String line : lines) {
      pen.words(middle, y, line, Anchor.MIDDLE, Tone.MUTED, TYPE);
      y += 13;
    }
  }

  private void cell(Pen pen, Datum datum, Rectangle box) {
    Double value = datum.value();
    Ink fill = value == null ? Tone.GROUND : new Ink.Heat(share(value));
    pen.add(new Shape.Box(box, fill, Tone.GRID, 2));
    String label = TextFit.cut(datum.label(), box.width(), TYPE);
    pen.words(box.middle().x(), box.y() + 15, label, Anchor.MIDDLE, Tone.TEXT, TYPE);
  }

  private double share(double value) {
    double most =
        cells.stream()
            .flatMap(List::stream)
            .mapToDouble(datum -> datum.value() == null ? 0 : datum.value())
            .max()
            .orElse(0);
    return most == 0 ? 0 : Math.clamp(value / most, 0, 1);
  }
}
