package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The piece of an item's text in which words were found.
 *
 * @param text on one line
 * @param matches what was found in it, in order, apart from each other
 */
public record Snippet(String text, List<Match> matches) {
  private static final int BEFORE = 16;
  private static final int LENGTH = 96;
  private static final String CUT = "…";

  /**
   * A place in the snippet.
   *
   * @param start in characters, inclusive
   * @param end exclusive
   */
  public record Match(int start, int end) {
    public Match {
      if (start < 0 || start >= end) {
        throw new IllegalArgumentException("no place in a text: %d to %d".formatted(start, end));
      }
    }
  }

  public Snippet {
    matches = List.copyOf(matches);
  }

  /**
   * Cuts a snippet out of a text around the first place where one of the words stands, whatever its
   * case; empty if none does.
   */
  public static Optional<Snippet> of(String whole, List<String> words) {
    int first = firstMatch(whole, words);
    if (first < 0) {
      return Optional.empty();
    }
    int start = wordStart(whole, first);
    int end = boundary(whole, Math.min(whole.length(), start + LENGTH));
    String cut = whole.substring(start, end).replaceAll("\\s", " ").stripTrailing();
    String text = (start > 0 ? CUT : "") + cut + (end < whole.length() ? CUT : "");
    return Optional.of(new Snippet(text, matches(text, words)));
  }

  private static int firstMatch(String text, List<String> words) {
    for (int index = 0; index < text.length(); index++) {
      if (matchLength(text, index, words) > 0) {
        return index;
      }
    }
    return -1;
  }

  /** A little before the match, at the start of a word or at least of a character. */
  private static int wordStart(String text, int match) {
    int earliest = Math.max(0, match - BEFORE);
    for (int index = earliest; index < match; index++) {
      if (index == 0 || Character.isWhitespace(text.charAt(index - 1))) {
        return index;
      }
    }
    return boundary(text, earliest);
  }

  private static int boundary(String text, int index) {
    boolean inside =
        index > 0
            && index < text.length()
            && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
    return inside ? index - 1 : index;
  }

  private static List<Match> matches(String text, List<String> words) {
    List<Match> found = new ArrayList<>();
    int index = 0;
    while (index < text.length()) {
      int length = matchLength(text, index, words);
      if (length > 0) {
        found.add(new Match(index, index + length));
      }
      index += Math.max(1, length);
    }
    return found;
  }

  /** Length of the longest of the words that stands at a place, 0 for none. */
  private static int matchLength(String text, int index, List<String> words) {
    int longest = 0;
    for (String word : words) {
      if (word.length() > longest && text.regionMatches(true, index, word, 0, word.length())) {
        longest = word.length();
      }
    }
    return longest;
  }
}
