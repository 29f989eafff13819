package touchstone.viewer.diff;

import java.util.List;
import java.util.regex.Pattern;
import touchstone.viewer.text.Words;

/** A word or a mark of a text, from one UTF-16 offset to another. */
record Word(String text, int start, int end) {
  private static final Pattern WORD_OR_MARK =
      Pattern.compile(Words.pattern().pattern() + "|[^\\s\\p{Z}]");

  static List<Word> in(String text) {
    return WORD_OR_MARK
        .matcher(text)
        .results()
        .map(found -> new Word(found.group(), found.start(), found.end()))
        .toList();
  }
}
