package touchstone.viewer.chart;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes a chart's data as comma-separated values (RFC 4180), the numbers in full. */
public final class CsvWriter {
  private static final String HEADER = "group,series,value,low,high,n,description\r\n";

  public String write(Chart chart) {
    return HEADER + chart.rows().stream().map(this::line).collect(Collectors.joining());
  }

  private String line(ChartRow row) {
    Datum datum = row.datum();
    return Stream.of(
                text(row.group()),
                text(row.series()),
                number(datum.value()),
                number(datum.low()),
                number(datum.high()),
                String.valueOf(datum.n()),
                text(datum.description()))
            .collect(Collectors.joining(","))
        + "\r\n";
  }

  private static String number(@Nullable Double value) {
    return value == null ? "" : String.format(Locale.ROOT, "%s", value);
  }

  /** What a spreadsheet would take for a formula is given an apostrophe. */
  private static String text(String text) {
    String safe = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
