package touchstone.viewer.chart.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How much room text takes, without a toolkit: estimated from classes of characters of Inter, a
 * little too wide rather than too narrow.
 */
public final class TextFit {
  private static final String ELLIPSIS = "…";
  private static final int FIRST_WIDE = 0x2e80;

  /** Between what may stand in two lines. */
  private static final Pattern PARTS = Pattern.compile("(?<=[ \\-_/.])");

  private TextFit() {}

  public static double width(String text, double size) {
    return text.codePoints().mapToDouble(TextFit::ems).sum() * size;
  }

  /** The width of the widest; 0 where there is none. */
  public static double widest(Stream<String> texts, double size) {
    return texts.mapToDouble(text -> width(text, size)).max().orElse(0);
  }

  private static double ems(int c) {
    if (c >= FIRST_WIDE) {
      return 1;
    }
    if ("iljIt.,:;'|!()[]f ·".indexOf(c) >= 0) {
      return 0.32;
    }
    if ("mwMW@%—…".indexOf(c) >= 0) {
      return 0.92;
    }
    return Character.isUpperCase(c) ? 0.7 : 0.6;
  }

  /** The text, or its beginning with an ellipsis where it is too wide; empty where nothing fits. */
  public static String cut(String text, double width, double size) {
    if (width(text, size) <= width) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    for (int length = points.length - 1; length > 0; length--) {
      String shorter = new String(points, 0, length).strip() + ELLIPSIS;
      if (width(shorter, size) <= width) {
        return shorter;
      }
    }
    return "";
  }

  /**
   * The whole text in as many lines as it takes: broken between words or behind a hyphen or its
   * like, and elsewhere only where a part alone is too wide.
   */
  public static List<String> lines(String text, double width, double size) {
    List<String> lines = new ArrayList<>();
    String line = "";
    for (String part : PARTS.splitAsStream(text).toList()) {
      if (!line.isEmpty() && width((line + part).strip(), size) > width) {
        lines.add(line.strip());
        line = "";
      }
      line += part;
      while (width(line.strip(), size) > width && line.codePointCount(0, line.length()) > 1) {
        int end = fitting(line, width, size);
        lines.add(line.substring(0, end));
        line = line.substring(end);
      }
    }
    lines.add(line.strip());
    return lines;
  }

  /** How many chars of a word a line takes, at least one character. */
  private static int fitting(String word, double width, double size) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()
        && width(word.substring(0, word.offsetByCodePoints(end, 1)), size) <= width) {
      end = word.offsetByCodePoints(end, 1);
    }
    return end;
  }

  /** At most two lines, broken between words where possible; the second is cut. */
  public static List<String> twoLines(String text, double width, double size) {
    if (width(text, size) <= width) {
      return List.of(text);
    }
    List<String> words = new ArrayList<>(List.of(text.split(" ")));
    StringBuilder first = new StringBuilder(words.removeFirst());
    while (!words.isEmpty() && width(first + " " + words.getFirst(), size) <= width) {
      first.append(' ').append(words.removeFirst());
    }
    if (words.isEmpty()) {
      return List.of(cut(text, width, size));
    }
    return List.of(cut(first.toString(), width, size), cut(String.join(" ", words), width, size));
  }
}
