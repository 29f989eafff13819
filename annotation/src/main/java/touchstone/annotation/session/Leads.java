package touchstone.annotation.session;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import touchstone.annotation.judgment.Annotator;

/**
 * Those who lead the work on a workspace.
 *
 * @param people may be nobody; no name has a comma, since commas part names
 */
public record Leads(SortedSet<Annotator> people) {
  public static final Leads NOBODY = of(Set.of());

  private static final String COMMA = ",";

  public Leads {
    for (Annotator person : people) {
      if (person.name().contains(COMMA)) {
        throw new IllegalArgumentException("a lead's name must have no comma: " + person);
      }
    }
    people = Collections.unmodifiableSortedSet(new TreeSet<>(people));
  }

  /**
   * Makes leads of these people.
   *
   * @throws IllegalArgumentException if a name has a comma
   */
  public static Leads of(Collection<Annotator> people) {
    return new Leads(new TreeSet<>(people));
  }

  /**
   * Reads names with commas between them; blank for nobody.
   *
   * @throws IllegalArgumentException if one of them is no annotator's name
   */
  public static Leads parse(String names) {
    return of(
        Stream.of(names.split(COMMA))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(Annotator::new)
            .collect(Collectors.toSet()));
  }

  /** The names, with commas between them. */
  public String format() {
    return people.stream().map(Annotator::name).collect(Collectors.joining(COMMA + " "));
  }
}
