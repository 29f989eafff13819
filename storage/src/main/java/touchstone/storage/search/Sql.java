package touchstone.storage.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A piece of SQL with the values for its question marks, in order. Immutable.
 *
 * @param text as SQLite takes it
 */
public record Sql(String text, List<Object> values) {
  public Sql {
    values = List.copyOf(values);
  }

  static Sql of(String text, Object... values) {
    return new Sql(text, List.of(values));
  }

  /** Both, one after the other on a line of its own. */
  public Sql then(Sql next) {
    List<Object> both = new ArrayList<>(values);
    both.addAll(next.values);
    return new Sql(text + "\n" + next.text, both);
  }

  public Sql then(String next, Object... more) {
    return then(of(next, more));
  }

  /** {@code left IN (?, …)}. */
  static Sql in(String left, Collection<String> values) {
    String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
    return new Sql(left + " IN (" + marks + ")", List.copyOf(values));
  }
}
