package touchstone.annotation.answer;

import static java.util.Map.entry;

import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads numbers in English words as the reference does, through the Python package word2number 1.1.
 *
 * @see <a href="https://github.com/akshaynagpal/w2n">word2number</a>
 */
final class NumberWords {
  static final Map<String, Integer> SMALL =
      Map.ofEntries(
          entry("zero", 0),
          entry("one", 1),
          entry("two", 2),
          entry("three", 3),
          entry("four", 4),
          entry("five", 5),
          entry("six", 6),
          entry("seven", 7),
          entry("eight", 8),
          entry("nine", 9),
          entry("ten", 10),
          entry("eleven", 11),
          entry("twelve", 12),
          entry("thirteen", 13),
          entry("fourteen", 14),
          entry("fifteen", 15),
          entry("sixteen", 16),
          entry("seventeen", 17),
          entry("eighteen", 18),
          entry("nineteen", 19),
          entry("twenty", 20),
          entry("thirty", 30),
          entry("forty", 40),
          entry("fifty", 50),
          entry("sixty", 60),
          entry("seventy", 70),
          entry("eighty", 80),
          entry("ninety", 90));
  static final int HUNDRED = 100;
  static final Map<String, Integer> SCALES =
      Map.of("thousand", 1_000, "million", 1_000_000, "billion", 1_000_000_000);

  private static final List<Integer> FALLING_SCALES = List.of(1_000_000_000, 1_000_000, 1_000);
  private static final String POINT = "point";

  private NumberWords() {}

  /** The whole part of the number that the text's number words make, all other words left out. */
  static Optional<BigInteger> whole(String text) {
    String lower = PythonText.lower(text.replace('-', ' '));
    if (!lower.isEmpty() && lower.codePoints().allMatch(Character::isDigit)) {
      return PythonNumber.whole(lower);
    }
    List<String> words = PythonText.words(lower).stream().filter(NumberWords::isKnown).toList();
    if (words.isEmpty() || Collections.frequency(words, POINT) > 1) {
      return Optional.empty();
    }
    List<Integer> values =
        words.stream().filter(w -> !w.equals(POINT)).map(NumberWords::value).toList();
    if (SCALES.values().stream().anyMatch(scale -> Collections.frequency(values, scale) > 1)) {
      return Optional.empty();
    }
    int point = words.indexOf(POINT);
    return sum(point < 0 ? values : values.subList(0, point));
  }

  private static boolean isKnown(String word) {
    return SMALL.containsKey(word)
        || SCALES.containsKey(word)
        || word.equals("hundred")
        || word.equals(POINT);
  }

  private static int value(String word) {
    return word.equals("hundred")
        ? HUNDRED
        : SMALL.getOrDefault(word, SCALES.getOrDefault(word, 0));
  }

  private static Optional<BigInteger> sum(List<Integer> values) {
    if (values.size() < 2) {
      return Optional.of(
          values.isEmpty() ? BigInteger.ZERO : BigInteger.valueOf(values.getFirst()));
    }
    List<Integer> scales = values.stream().filter(FALLING_SCALES::contains).toList();
    if (!scales.equals(scales.stream().sorted(Collections.reverseOrder()).toList())) {
      return Optional.empty();
    }
    BigInteger sum = BigInteger.ZERO;
    int read = 0;
    for (int scale : scales) {
      Optional<BigInteger> group = group(values.subList(read, values.indexOf(scale)));
      if (group.isEmpty()) {
        return group;
      }
      sum = sum.add(group.get().multiply(BigInteger.valueOf(scale)));
      read = values.indexOf(scale) + 1;
    }
    List<Integer> rest = rest(values, scales);
    return rest.isEmpty() ? Optional.of(sum) : group(rest).map(sum::add);
  }

  /**
   * What follows the last scale; an ending in millions or thousands below billions counts twice.
   */
  private static List<Integer> rest(List<Integer> values, List<Integer> scales) {
    if (scales.isEmpty()) {
      return values;
    }
    int last = values.indexOf(scales.getLast());
    boolean doubled = last == values.size() - 1 && values.contains(1_000_000_000);
    int from = doubled ? values.indexOf(1_000_000_000) : last;
    return values.subList(from + 1, values.size());
  }

  /** One to four words below the next scale; of a longer group only the first counts. */
  private static Optional<BigInteger> group(List<Integer> values) {
    List<BigInteger> v = values.stream().map(BigInteger::valueOf).toList();
    return switch (v.size()) {
      case 0 -> Optional.empty();
      case 2 ->
          Optional.of(
              values.contains(HUNDRED) ? v.get(0).multiply(v.get(1)) : v.get(0).add(v.get(1)));
      case 3 -> Optional.of(v.get(0).multiply(v.get(1)).add(v.get(2)));
      case 4 -> Optional.of(v.get(0).multiply(v.get(1)).add(v.get(2)).add(v.get(3)));
      default -> Optional.of(v.getFirst());
    };
  }
}
