package touchstone.storage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Conditions on an item's text, one a word and by the quickest way to it: words of three characters
 * and more by the index of trigrams; shorter ones, which Chinese is full of, by the trigrams that
 * begin with them where these are few; and what is short and frequent by reading texts until enough
 * of them have it.
 */
final class TextConditions {
  private static final int TRIGRAM = 3;

  /** Follows whatever a text can hold. */
  private static final String LAST = Character.toString(Character.MAX_CODE_POINT);

  private TextConditions() {}

  /** Whether a word is too short to be looked up as a whole. */
  static boolean isShort(String word) {
    return word.codePointCount(0, word.length()) < TRIGRAM;
  }

  /** The words that the index has, as a query in its language; empty for none. */
  static String matchQuery(List<String> words) {
    return words.stream()
        .filter(word -> !isShort(word))
        .map(word -> '"' + word.replace("\"", "\"\"") + '"')
        .collect(Collectors.joining(" AND "));
  }

  /**
   * A condition for each of the short words.
   *
   * @param frequent whether more items hold a word than are worth listing
   */
  static List<Sql> ofShort(List<String> words, Predicate<String> frequent) {
    List<Sql> conditions = new ArrayList<>();
    for (String word : words) {
      if (isShort(word)) {
        conditions.add(frequent.test(word) ? scan(word) : listed(word));
      }
    }
    return conditions;
  }

  private static Sql scan(String word) {
    return Sql.of(
        "(SELECT words FROM item_text WHERE rowid = item.number) LIKE ? ESCAPE '\\'",
        '%' + word.replaceAll("([%_\\\\])", "\\\\$1") + '%');
  }

  private static Sql listed(String word) {
    Sql range = beginningWith(word);
    return new Sql(
        "item.number IN (SELECT doc FROM item_term WHERE " + range.text() + ")", range.values());
  }

  /** Trigrams that begin with a word, as the index folds them. */
  static Sql beginningWith(String word) {
    String folded =
        word.codePoints()
            .map(Character::toLowerCase)
            .mapToObj(Character::toString)
            .collect(Collectors.joining());
    return Sql.of("term >= ? AND term < ?", folded, folded + LAST);
  }
}
