package touchstone.app.figures;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.annotation.study.Subject;

/** Names for subjects of one list: with the data set where two would be called alike. */
public final class DistinctNames {
  private final Map<Subject, String> names = new HashMap<>();

  /**
   * Names all of them.
   *
   * @param name of a subject by itself
   * @param within puts the second, a data set's name, behind the first
   */
  public DistinctNames(
      Collection<Subject> subjects, Function<Subject, String> name, BinaryOperator<String> within) {
    Map<String, List<Subject>> alike = subjects.stream().collect(Collectors.groupingBy(name));
    alike.forEach(
        (own, called) -> {
          for (Subject subject : called) {
            String set = dataSet(subject);
            boolean clear = called.size() == 1 || set.isEmpty();
            names.put(subject, clear ? own : within.apply(own, set));
          }
        });
  }

  private static String dataSet(Subject subject) {
    return switch (subject) {
      case Subject.Critic(var run) -> run.dataSet();
      case Subject.Person _ -> "";
      case Subject.Ensemble(_, var members) ->
          members.isEmpty() ? "" : members.getFirst().dataSet();
    };
  }

  public String of(Subject subject) {
    return names.getOrDefault(subject, "");
  }
}
