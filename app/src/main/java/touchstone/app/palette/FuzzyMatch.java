package touchstone.app.palette;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a few typed letters fit a name: all of them must occur in it in order; starts of words
 * and runs of neighbours count more, so that "nst" finds "Next step" before "Inherited from last".
 *
 * @param score higher fits better; comparable among matches of one query
 * @param positions indices into the name of the letters that matched, ascending
 */
record FuzzyMatch(int score, List<Integer> positions) {
  private static final int LETTER = 1;
  private static final int NEIGHBOUR = 8;
  private static final int WORD_START = 6;
  private static final int NAME_START = 8;
  private static final int UNREACHABLE = Integer.MIN_VALUE / 2;

  FuzzyMatch {
    positions = List.copyOf(positions);
  }

  /** The best match; empty where a letter is missing. Blanks in the query match nothing. */
  static Optional<FuzzyMatch> of(String query, String name) {
    String letters = query.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
    // Folded character by character, so that positions stay those of the name.
    char[] folded = new char[name.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(name.charAt(i));
    }
    return letters.length() > folded.length
        ? Optional.empty()
        : best(letters.toCharArray(), folded);
  }

  /** scores[q][n]: the best score of the first q letters, the last of them at n. */
  private static Optional<FuzzyMatch> best(char[] query, char[] name) {
    int[][] scores = new int[query.length][name.length];
    int[][] previous = new int[query.length][name.length];
    for (int q = 0; q < query.length; q++) {
      for (int n = 0; n < name.length; n++) {
        scores[q][n] = UNREACHABLE;
        if (query[q] == name[n]) {
          int own = LETTER + startBonus(name, n);
          if (q == 0) {
            scores[q][n] = own;
          }
          for (int before = 0; q > 0 && before < n; before++) {
            int neighbour = before == n - 1 ? NEIGHBOUR : 0;
            int score = scores[q - 1][before] + own + neighbour;
            if (score > scores[q][n]) {
              scores[q][n] = score;
              previous[q][n] = before;
            }
          }
        }
      }
    }
    return traced(scores, previous);
  }

  private static int startBonus(char[] name, int index) {
    if (index == 0) {
      return NAME_START;
    }
    return Character.isLetterOrDigit(name[index - 1]) ? 0 : WORD_START;
  }

  private static Optional<FuzzyMatch> traced(int[][] scores, int[][] previous) {
    if (scores.length == 0) {
      return Optional.of(new FuzzyMatch(0, List.of()));
    }
    int[] last = scores[scores.length - 1];
    int end = 0;
    for (int n = 1; n < last.length; n++) {
      if (last[n] > last[end]) {
        end = n;
      }
    }
    if (last[end] <= 0) {
      return Optional.empty();
    }
    int best = last[end];
    List<Integer> positions = new ArrayList<>();
    for (int q = scores.length - 1; q >= 0; q--) {
      positions.addFirst(end);
      end = previous[q][end];
    }
    return Optional.of(new FuzzyMatch(best, positions));
  }
}
