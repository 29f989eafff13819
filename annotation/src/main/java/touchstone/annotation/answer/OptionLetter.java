package touchstone.annotation.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the option that a text names by its letter. */
final class OptionLetter {
  private static final Pattern BRACKETED = Pattern.compile("\\(([a-zA-Z])\\)");
  private static final Pattern QUOTED = Pattern.compile("\"[a-zA-Z]\"");
  private static final Pattern ANY = Pattern.compile("[a-zA-Z]");

  private static final Pattern ALONE =
      Pattern.compile("[^\\p{L}\\p{N}]*([a-zA-Z])[^\\p{L}\\p{N}]*");
  private static final List<Pattern> WITHIN =
      List.of(
          Pattern.compile("(?<![\\p{L}\\p{N}_])[(\\[{]([a-zA-Z])[)\\]}]"),
          Pattern.compile("(?<![\\p{L}\\p{N}])[\"“']([a-zA-Z])[\"”'](?![\\p{L}\\p{N}])"),
          Pattern.compile("^\\s*([a-zA-Z])\\s*(?:[).:]|,\\s(?:I\\b|\\p{L}{2}))"),
          Pattern.compile(
              "(?i)\\b(?:answer|option|choice)(?:\\s+is)?\\s*:?\\s*([a-z])(?=\\s*(?:[.,;:)]|$))"));

  private static final Pattern CAPITAL =
      Pattern.compile("(?<![\\p{L}\\p{N}'’])(?:[B-HJ-Z]|A(?!\\s+\\p{L}))(?![\\p{L}\\p{N}'’])");

  private OptionLetter() {}

  /** The reference's: the first in round brackets, else the first in quotes, these included. */
  static Optional<String> marked(String text) {
    Matcher bracketed = BRACKETED.matcher(text);
    return bracketed.find()
        ? Optional.of(bracketed.group(1).toUpperCase(Locale.ROOT))
        : first(QUOTED, text);
  }

  /** The reference's where there are no choices to look at: else the first letter of all. */
  static Optional<String> any(String text) {
    return marked(text).or(() -> first(text));
  }

  /** The first ASCII letter of the text. */
  static Optional<String> first(String text) {
    return first(ANY, text);
  }

  /** The letter of a text that, but for punctuation, is nothing else. */
  static Optional<String> alone(String text) {
    Matcher alone = ALONE.matcher(text);
    return alone.matches()
        ? Optional.of(alone.group(1).toUpperCase(Locale.ROOT))
        : Optional.empty();
  }

  /** The letter that a text marks as an option: by brackets, quotes, its place or its words. */
  static Optional<String> within(String text) {
    return alone(text)
        .or(
            () ->
                WITHIN.stream()
                    .map(pattern -> pattern.matcher(text))
                    .filter(Matcher::find)
                    .map(matcher -> matcher.group(1).toUpperCase(Locale.ROOT))
                    .findFirst());
  }

  /** The same, or else the only capital letter that stands alone and is not a word. */
  static Optional<String> withinOrOnly(String text) {
    return within(text)
        .or(
            () -> {
              List<String> capitals =
                  CAPITAL.matcher(text).results().map(MatchResult::group).toList();
              return capitals.stream().filter(c -> Set.of(c).containsAll(capitals)).findFirst();
            });
  }

  /** The position that a letter names, from 0 for A. */
  static int index(String letter) {
    return letter.codePointAt(0) - 'A';
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }
}
