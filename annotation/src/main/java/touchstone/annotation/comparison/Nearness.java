package touchstone.annotation.comparison;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import touchstone.annotation.judgment.Reference;

/** How near other texts are to one: by the share of words in common, in any language. */
final class Nearness {
  private final Set<String> words;

  Nearness(String text) {
    this.words = words(text);
  }

  Optional<Reference> nearest(List<Reference> references) {
    Optional<Reference> best = Optional.empty();
    double nearest = -1;
    for (Reference reference : references) {
      double share = shareWith(reference.text());
      if (share > nearest) {
        nearest = share;
        best = Optional.of(reference);
      }
    }
    return best;
  }

  /** Words in both over words in either, 0 to 1. */
  double shareWith(String other) {
    Set<String> either = words(other);
    Set<String> both = new HashSet<>(either);
    both.retainAll(words);
    either.addAll(words);
    return either.isEmpty() ? 0 : (double) both.size() / either.size();
  }

  private static Set<String> words(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(Locale.ROOT);
    breaks.setText(text);
    Set<String> words = new HashSet<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
      String word = text.substring(start, end).strip().toLowerCase(Locale.ROOT);
      if (!word.isEmpty() && word.codePoints().anyMatch(Character::isLetterOrDigit)) {
        words.add(word);
      }
    }
    return words;
  }
}
