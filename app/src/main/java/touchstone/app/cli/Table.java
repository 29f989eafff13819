package touchstone.app.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.metrics.Figure;
import touchstone.app.report.PlainText;

/** Rows in aligned columns: the first to the left, numbers to the right. */
final class Table {
  static final String NONE = "–";

  private final List<List<String>> rows = new ArrayList<>();

  Table(String... head) {
    add(head);
  }

  /** Adds a row with as many cells as the head. */
  void add(String... cells) {
    rows.add(Arrays.stream(cells).map(PlainText::of).toList());
  }

  void print(PrintWriter out) {
    int columns = rows.getFirst().size();
    int[] widths = new int[columns];
    for (List<String> row : rows) {
      for (int column = 0; column < columns; column++) {
        int length = row.get(column).codePointCount(0, row.get(column).length());
        widths[column] = Math.max(widths[column], length);
      }
    }
    rows.forEach(row -> out.println(line(row, widths)));
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      String gap = " ".repeat(widths[column] - cell.codePointCount(0, cell.length()));
      line.append(column == 0 ? cell + gap : "  " + gap + cell);
    }
    return line.toString().stripTrailing();
  }

  /** A figure to one decimal. */
  static String cell(Figure figure) {
    return cell(figure.value(), 1);
  }

  static String cell(@Nullable Double value, int digits) {
    return value == null ? NONE : ("%." + digits + "f").formatted(value);
  }
}
