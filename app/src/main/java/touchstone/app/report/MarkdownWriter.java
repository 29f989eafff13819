package touchstone.app.report;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.ChartRow;
import touchstone.viewer.chart.Datum;

/** Writes a report as Markdown; charts become tables. Whatever the data hold is text. */
public final class MarkdownWriter {
  private static final String SPECIAL = "\\`*_[]#|~$";

  public String write(List<Block> blocks) {
    return blocks.stream().map(MarkdownWriter::part).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private static String part(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> "#".repeat(level) + " " + escape(text);
      case Block.Paragraph(String text) -> escape(text);
      case Block.Table(var head, var rows) -> table(head, rows);
      case Block.Picture(var chart) -> table(chart);
      case Block.Definitions(var terms) ->
          terms.stream()
              .map(term -> "- **" + escape(term.getFirst()) + "**: " + escape(term.getLast()))
              .collect(Collectors.joining("\n"));
    };
  }

  private static String table(List<String> head, List<List<String>> rows) {
    String line = "|" + String.join("|", Collections.nCopies(head.size(), "---")) + "|";
    return row(head)
        + "\n"
        + line
        + "\n"
        + rows.stream().map(MarkdownWriter::row).collect(Collectors.joining("\n"));
  }

  private static String table(Chart chart) {
    List<List<String>> rows = chart.rows().stream().map(MarkdownWriter::cells).toList();
    return "**" + escape(chart.title()) + "**\n\n" + table(List.of("", "", "", "n"), rows);
  }

  private static List<String> cells(ChartRow row) {
    Datum datum = row.datum();
    return List.of(row.group(), row.series(), datum.label(), String.valueOf(datum.n()));
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownWriter::escape)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private static String escape(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                default -> {
                  boolean special =
                      SPECIAL.indexOf(c) >= 0 || (safe.isEmpty() && "+-".indexOf(c) >= 0);
                  safe.append(special ? "\\" : "");
                  safe.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
                }
              }
            });
    return safe.toString();
  }
}
