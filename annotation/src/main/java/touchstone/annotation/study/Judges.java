package touchstone.annotation.study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.judgment.Annotator;

/** Everybody whose verdicts on explanations are there, with how much they judged. */
final class Judges {
  /** By the number of runs judged. */
  private final Map<String, Integer> models = new TreeMap<>();

  /** By the number of explanations judged. */
  private final Map<Annotator, Integer> people = new TreeMap<>();

  Judges(Critiques critiques, Collection<StudiedItem> items) throws StorageException {
    models.putAll(critiques.judges());
    for (StudiedItem item : items) {
      item.state()
          .standings()
          .forEach(
              (annotator, standing) -> {
                if (!standing.explanations().isEmpty()) {
                  people.merge(annotator, standing.explanations().size(), Integer::sum);
                }
              });
    }
  }

  /** Models first, then people. */
  List<String> names() {
    return Stream.concat(models.keySet().stream(), people.keySet().stream().map(Annotator::name))
        .distinct()
        .toList();
  }

  /** The model that judged most runs; empty where there is none. */
  String model() {
    return most(models).orElse("");
  }

  /**
   * The judge of that name, a model before a person; with no name the model that judged most runs,
   * or where there is none the person who judged most.
   */
  ExplanationJudge choose(@Nullable String name) {
    if (name == null) {
      return most(models)
          .<ExplanationJudge>map(ExplanationJudge.Model::new)
          .or(() -> most(people).map(ExplanationJudge.Person::new))
          .orElseGet(() -> new ExplanationJudge.Nobody(""));
    }
    if (models.containsKey(name)) {
      return new ExplanationJudge.Model(name);
    }
    return people.keySet().stream()
        .filter(annotator -> annotator.name().equals(name))
        .<ExplanationJudge>map(ExplanationJudge.Person::new)
        .findFirst()
        .orElseGet(() -> new ExplanationJudge.Nobody(name));
  }

  /** Who judged most; empty where nobody did. */
  static <T> Optional<T> most(Map<T, Integer> judged) {
    return judged.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
