package touchstone.app.report;

import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.app.report.Block.Cell;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.ChartRow;
import touchstone.viewer.chart.Datum;

/** Writes a report as Markdown; charts become tables. Whatever the data hold is text. */
public final class MarkdownWriter {
  private static final String SPECIAL = "\\`*_[]#|~$";

  /** Addresses of mail are looked for where entities are resolved and escapes forgotten. */
  private static final String NOTHING = "<!-- -->";

  /** What makes an item of a list at the beginning of a line, up to the sign that does. */
  private static final Pattern LIST = Pattern.compile("^(?:\\d{1,9}[.)](?=\\s|$)|-|\\+(?=\\s|$))");

  private final Words words;

  /**
   * Makes a writer.
   *
   * @param words for the heads of the charts' tables
   */
  public MarkdownWriter(Words words) {
    this.words = words;
  }

  public String write(List<Block> blocks) {
    return blocks.stream().map(this::part).collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String part(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) -> "#".repeat(level) + " " + escape(text);
      case Block.Paragraph(String text) -> escape(text);
      case Block.Table(var head, _, var rows) ->
          table(head, rows.stream().map(this::texts).toList());
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

  private List<String> texts(List<Cell> cells) {
    return cells.stream()
        .map(
            cell ->
                cell.more().isEmpty()
                    ? cell.text()
                    : words.text("correction.value", cell.text(), cell.more()))
        .toList();
  }

  private String table(Chart chart) {
    List<List<String>> rows = chart.rows().stream().map(MarkdownWriter::cells).toList();
    List<String> heads =
        Stream.of("report.group", "report.series", "report.value", "report.interval", "report.n")
            .map(words::text)
            .toList();
    return "**" + escape(chart.title()) + "**\n\n" + table(heads, rows);
  }

  private static List<String> cells(ChartRow row) {
    Datum datum = row.datum();
    return List.of(
        row.group(), row.series(), datum.label(), interval(datum), String.valueOf(datum.n()));
  }

  /** To one decimal more than the label has, as far as that has any. */
  private static String interval(Datum datum) {
    Double low = datum.low();
    Double high = datum.high();
    if (low == null || high == null) {
      return "";
    }
    String digits = datum.label().contains(".") ? "%.2f" : "%.1f";
    return (digits + " … " + digits).formatted(low, high).replace('-', '−');
  }

  private static String row(List<String> cells) {
    return cells.stream()
        .map(MarkdownWriter::escape)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  /**
   * Text as it reads: nothing in it begins a list, a heading or a link, GitHub's addresses without
   * any sign included.
   */
  private static String escape(String text) {
    String plain = PlainText.of(text).strip();
    int marker = LIST.matcher(plain).results().findFirst().map(MatchResult::end).orElse(0) - 1;
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      safe.append(
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case ':' -> plain.startsWith("://", i) ? "&#58;" : ":";
            case '@' -> "@" + NOTHING;
            case '.' -> i == marker ? "\\." : isAfterWww(plain, i) ? "&#46;" : ".";
            default -> (i == marker || SPECIAL.indexOf(c) >= 0 ? "\\" : "") + c;
          });
    }
    return safe.toString();
  }

  private static boolean isAfterWww(String text, int at) {
    return at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
  }
}
