package touchstone.app.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import touchstone.app.report.Block.Cell;
import touchstone.viewer.chart.Chart;
import touchstone.viewer.chart.drawing.Palette;
import touchstone.viewer.chart.drawing.SvgWriter;

/**
 * Writes a report as one HTML file that needs no other: styles and charts are in it, and it allows
 * no script and no address. Whatever the data hold is text.
 */
public final class HtmlWriter {
  private static final double WIDTH = 640;
  private static final String STYLE =
      """
      body{font:15px/1.5 system-ui,sans-serif;color:#1f2328;background:#fff;max-width:78rem;margin:2rem auto;padding:0 1.5rem}
      h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2.2rem;border-bottom:1px solid #d1d9e0;padding-bottom:.3rem}
      table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}
      th,td{padding:.35rem .5rem;border-bottom:1px solid #d1d9e0;text-align:right;vertical-align:top}
      th.name,td.name{text-align:left}th:first-child,td:first-child{font-weight:600}
      td small{display:block;min-width:6.8rem;color:#59636e;font-size:.75rem;line-height:1.3}
      figure{margin:1rem 0}svg{max-width:100%;height:auto}
      dt{font-weight:600;margin-top:.6rem}dd{margin:0 0 0 1.2rem}
      """;

  private final SvgWriter svg = new SvgWriter(Palette.LIGHT);

  /**
   * The document.
   *
   * @param language of its words
   */
  public String write(List<Block> blocks, Locale language) {
    String title =
        blocks.stream()
            .filter(Block.Heading.class::isInstance)
            .map(heading -> ((Block.Heading) heading).text())
            .findFirst()
            .orElse("");
    return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        %s
        </body>
        </html>
        """
        .formatted(
            escape(language.toLanguageTag()),
            escape(title),
            STYLE,
            blocks.stream().map(this::element).collect(Collectors.joining("\n")));
  }

  private String element(Block block) {
    return switch (block) {
      case Block.Heading(int level, String text) ->
          "<h%d>%s</h%d>".formatted(level, escape(text), level);
      case Block.Paragraph(String text) -> "<p>" + escape(text) + "</p>";
      case Block.Table table -> table(table);
      case Block.Picture(var chart) -> "<figure>" + picture(chart) + "</figure>";
      case Block.Definitions(var terms) ->
          terms.stream()
              .map(
                  term ->
                      "<dt>%s</dt><dd>%s</dd>"
                          .formatted(escape(term.getFirst()), escape(term.getLast())))
              .collect(Collectors.joining("", "<dl>", "</dl>"));
    };
  }

  private String picture(Chart chart) {
    String drawn = svg.write(chart.draw(WIDTH, chart.preferredHeight(WIDTH)), chart.title());
    return "<figcaption>%s</figcaption>%s"
        .formatted(
            escape(chart.title()),
            drawn.lines().map(PlainText::of).collect(Collectors.joining("\n")));
  }

  private static String table(Block.Table table) {
    List<Cell> head = table.head().stream().map(Cell::of).toList();
    return "<table><thead>%s</thead><tbody>%s</tbody></table>"
        .formatted(
            row("th", head, table.names()),
            table.rows().stream()
                .map(row -> row("td", row, table.names()))
                .collect(Collectors.joining()));
  }

  private static String row(String element, List<Cell> cells, int names) {
    return IntStream.range(0, cells.size())
        .mapToObj(
            column ->
                "<%s%s>%s</%s>"
                    .formatted(
                        element,
                        column < names ? " class=\"name\"" : "",
                        content(cells.get(column)),
                        element))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String content(Cell cell) {
    return cell.more().isEmpty()
        ? escape(cell.text())
        : "%s<small>%s</small>".formatted(escape(cell.text()), escape(cell.more()));
  }

  private static String escape(String text) {
    return PlainText.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
