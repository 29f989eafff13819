package touchstone.viewer.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a caret goes in {@link ShownText}: by what readers take for one character, by word, by line
 * of runs. Not thread-safe.
 */
final class CaretMovement {
  private final ShownText shown;
  private final BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
  private final BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);

  CaretMovement(ShownText shown) {
    this.shown = shown;
    characters.setText(shown.text());
    words.setText(shown.text());
  }

  int end() {
    return shown.length();
  }

  int nextCharacter(int from) {
    return from >= end() ? end() : characters.following(from);
  }

  int previousCharacter(int from) {
    return from <= 0 ? 0 : characters.preceding(from);
  }

  /** The end of the word at or after a position. */
  int nextWord(int from) {
    int at = from;
    while (at < end()) {
      int next = words.following(at);
      if (holdsWord(at, next)) {
        return next;
      }
      at = next;
    }
    return at;
  }

  /** The start of the word at or before a position. */
  int previousWord(int from) {
    int at = from;
    while (at > 0) {
      int previous = words.preceding(at);
      if (holdsWord(previous, at)) {
        return previous;
      }
      at = previous;
    }
    return at;
  }

  /** The nearest position at or before the one given that is not within a character. */
  int whole(int position) {
    boolean within = position > 0 && position < end() && !characters.isBoundary(position);
    return within ? characters.preceding(position) : position;
  }

  /** The word, the white space or the mark that stands at a position. */
  CaretRange wordAt(int position) {
    int within = Math.clamp(position, 0, Math.max(0, end() - 1));
    if (end() == 0) {
      return CaretRange.START;
    }
    int next = words.following(within);
    return new CaretRange(words.previous(), next);
  }

  /** The line of runs that a position is in. */
  CaretRange lineAt(int position) {
    return shown.lines().stream()
        .filter(line -> position <= line.end())
        .findFirst()
        .map(line -> new CaretRange(line.start(), line.end()))
        .orElse(CaretRange.START);
  }

  private boolean holdsWord(int start, int end) {
    String text = shown.text();
    return text.charAt(start) == ShownText.FORMULA
        || text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
