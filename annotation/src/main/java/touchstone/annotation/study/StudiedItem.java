package touchstone.annotation.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Acceptance;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.Submission;

/**
 * What figures need to know of an item: its shape, and everything that was done with it.
 *
 * @param steps how many the response has
 * @param imported the annotation that came with it; null for none
 */
public record StudiedItem(
    ItemId id,
    String dataSet,
    String sourceId,
    int steps,
    Metadata metadata,
    ItemState state,
    @Nullable Gold imported) {

  /**
   * Whether figures that somebody sees may rest on this item: after that person's own submission,
   * or once gold and critics of it were opened to them, which is on record.
   */
  boolean isOpenTo(Annotator viewer) {
    Standing own = state.of(viewer);
    return own.inForce() != null || own.hasSeenFigures();
  }

  Optional<Gold> truth(Against against) {
    return switch (against) {
      case Against.Gold() -> state.gold(imported);
      case Against.Person(var annotator) ->
          blind(annotator).map(judgment -> Acceptance.of(annotator, judgment));
    };
  }

  /**
   * The truth for measuring a person: never made with that person's own judgment.
   *
   * @return empty where nobody else judged
   */
  Optional<Gold> truthWithout(Annotator annotator, Against against) {
    return switch (against) {
      case Against.Person(var other) -> other.equals(annotator) ? Optional.empty() : truth(against);
      case Against.Gold() -> {
        Optional<Gold> gold = state.gold(imported);
        yield gold.isPresent() && isFree(gold.get().origin(), annotator)
            ? gold
            : ofOthers(annotator);
      }
    };
  }

  private static boolean isFree(Gold.Origin origin, Annotator annotator) {
    return switch (origin) {
      case Gold.Origin.Imported() -> true;
      case Gold.Origin.Accepted(var from) -> !from.equals(annotator);
      case Gold.Origin.Majority(var from) -> !from.contains(annotator);
    };
  }

  private Optional<Gold> ofOthers(Annotator annotator) {
    ItemState others = state.without(annotator);
    List<Annotator> judges =
        others.standings().entrySet().stream()
            .filter(entry -> entry.getValue().inForce() != null)
            .map(Map.Entry::getKey)
            .toList();
    if (judges.size() == 1) {
      Submission only = others.of(judges.getFirst()).inForce();
      return Optional.ofNullable(only)
          .map(submission -> Acceptance.of(judges.getFirst(), submission.judgment()));
    }
    return Acceptance.majority(others, steps);
  }

  /** The error kinds that some annotators' blind submissions give a step which they call wrong. */
  Set<ErrorKind> kindsTagged(int step, Predicate<Annotator> taggers) {
    Set<ErrorKind> kinds = new TreeSet<>();
    for (Annotator annotator : state.standings().keySet()) {
      if (taggers.test(annotator)) {
        blind(annotator)
            .map(judgment -> judgment.step(step))
            .filter(said -> said.verdict() == Verdict.INCORRECT)
            .ifPresent(said -> kinds.addAll(said.kinds()));
      }
    }
    return kinds;
  }

  /** What somebody last submitted before anything was shown. */
  Optional<Judgment> blind(Annotator annotator) {
    return state.of(annotator).blind().map(Submission::judgment);
  }
}
