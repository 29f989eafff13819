package touchstone.annotation.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that several raters rated: a step, or an answer.
 *
 * @param categories by rater, counted from 0; null where that rater gave none
 */
public record RatedUnit(List<@Nullable Integer> categories) {
  public RatedUnit {
    categories = Collections.unmodifiableList(new ArrayList<>(categories));
  }

  /** How many raters rated it. */
  int raters() {
    return (int) categories.stream().filter(Objects::nonNull).count();
  }

  /** How many raters chose each of so many categories. */
  int[] votes(int numberOfCategories) {
    int[] votes = new int[numberOfCategories];
    for (Integer category : categories) {
      if (category != null) {
        votes[category]++;
      }
    }
    return votes;
  }

  /** The same unit with the ratings of two raters alone. */
  RatedUnit only(int one, int other) {
    List<@Nullable Integer> both = new ArrayList<>();
    both.add(categories.get(one));
    both.add(categories.get(other));
    return new RatedUnit(both);
  }
}
