package touchstone.viewer.chart.drawing;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/** Writes drawings as SVG 1.1, for a file or for the middle of an HTML page. Needs no toolkit. */
public final class SvgWriter {
  private static final String FONT = "Inter, system-ui, 'Segoe UI', 'Noto Sans CJK SC', sans-serif";

  private final Palette palette;

  public SvgWriter(Palette palette) {
    this.palette = palette;
  }

  /**
   * The drawing as one {@code svg} element; each mark has its description as a title.
   *
   * @param title what the chart is about
   */
  public String write(Drawing drawing, String title) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"%s\">"
            .formatted(
                number(drawing.width()),
                number(drawing.height()),
                number(drawing.width()),
                number(drawing.height()),
                FONT));
    svg.append("<title>").append(escape(title)).append("</title>\n");
    drawing.shapes().forEach(shape -> svg.append(element(shape)).append('\n'));
    for (Mark mark : drawing.marks()) {
      svg.append("<rect %s fill=\"none\" pointer-events=\"all\">".formatted(place(mark.bounds())))
          .append("<title>")
          .append(escape(mark.description()))
          .append("</title></rect>\n");
    }
    return svg.append("</svg>").toString();
  }

  private String element(Shape shape) {
    return switch (shape) {
      case Shape.Box box ->
          "<rect %s rx=\"%s\" fill=\"%s\"%s/>"
              .formatted(
                  place(box.bounds()),
                  number(box.radius()),
                  colour(box.fill()),
                  outline(box.outline()));
      case Shape.Trace(var points, var ink, double width, boolean dashed) ->
          "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
              .formatted(
                  path(points),
                  colour(ink),
                  number(width),
                  dashed ? " stroke-dasharray=\"5 3\"" : "");
      case Shape.Area(var points, var fill) ->
          "<polygon points=\"%s\" fill=\"%s\"/>".formatted(path(points), colour(fill));
      case Shape.Disc(var middle, double radius, var fill) ->
          "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" fill=\"%s\"/>"
              .formatted(number(middle.x()), number(middle.y()), number(radius), colour(fill));
      case Shape.Words words -> text(words);
    };
  }

  private String text(Shape.Words words) {
    String anchor =
        switch (words.anchor()) {
          case START -> "start";
          case MIDDLE -> "middle";
          case END -> "end";
        };
    return "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>"
        .formatted(
            number(words.at().x()),
            number(words.at().y()),
            anchor,
            number(words.size()),
            words.strong() ? " font-weight=\"600\"" : "",
            colour(words.ink()),
            escape(words.text()));
  }

  private String outline(@Nullable Ink ink) {
    return ink == null ? "" : " stroke=\"" + colour(ink) + "\"";
  }

  private String colour(Ink ink) {
    return palette.colour(ink).hex();
  }

  private static String place(Rectangle at) {
    return "x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\""
        .formatted(number(at.x()), number(at.y()), number(at.width()), number(at.height()));
  }

  private static String path(List<Point> points) {
    return points.stream()
        .map(point -> number(point.x()) + "," + number(point.y()))
        .collect(Collectors.joining(" "));
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    return text.replaceFirst("\\.?0+$", "");
  }

  /** Leaves out what XML can't hold, even escaped. */
  private static String escape(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                  if (isXml(c)) {
                    safe.appendCodePoint(c);
                  }
                }
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd)
        || c >= 0x10000;
  }
}
