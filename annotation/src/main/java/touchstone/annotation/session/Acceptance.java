package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;

/** How judgments are promoted to gold. */
public final class Acceptance {
  private Acceptance() {}

  private record Vote(Annotator by, Judgment judgment) {}

  /** One annotator's judgment as gold; the critiques become references. */
  public static Gold of(Annotator annotator, Judgment judgment) {
    SortedMap<Integer, List<Reference>> references = new TreeMap<>();
    Vote vote = new Vote(annotator, judgment);
    judgment.steps().keySet().forEach(step -> addReferences(references, step, List.of(vote)));
    return new Gold(judgment, references, new Gold.Origin.Accepted(annotator));
  }

  /**
   * What more than half of the submissions in force say of each step and of the answer. Kinds,
   * evidence and the like are those of the first annotator, by name, who is of that opinion. Where
   * most stopped at the first error, the steps after it stay unjudged.
   *
   * @return empty with fewer than two submissions, or where some step or the answer has no majority
   */
  public static Optional<Gold> majority(ItemState state, int stepCount) {
    List<Vote> votes = votes(state);
    if (votes.size() < 2) {
      return Optional.empty();
    }
    SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
    SortedMap<Integer, List<Reference>> references = new TreeMap<>();
    for (int step = 1; step <= stepCount; step++) {
      int number = step;
      List<Vote> agreeing = majorityOf(votes, judgment -> judgment.step(number).verdict());
      if (agreeing.isEmpty()) {
        if (hasError(steps) && mostStopped(votes, number)) {
          break;
        }
        return Optional.empty();
      }
      steps.put(step, agreeing.getFirst().judgment().step(step));
      addReferences(references, step, agreeing);
    }
    List<Vote> agreeing = majorityOf(votes, Judgment::answer);
    if (agreeing.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gold(
            new Judgment(steps, agreeing.getFirst().judgment().answer()),
            references,
            new Gold.Origin.Majority(votes.stream().map(Vote::by).toList())));
  }

  private static boolean hasError(SortedMap<Integer, StepJudgment> steps) {
    return steps.values().stream().anyMatch(said -> said.verdict() == Verdict.INCORRECT);
  }

  private static boolean mostStopped(List<Vote> votes, int step) {
    long stopped =
        votes.stream().filter(vote -> vote.judgment().step(step).verdict() == null).count();
    return 2 * stopped > votes.size();
  }

  private static List<Vote> votes(ItemState state) {
    List<Vote> votes = new ArrayList<>();
    state
        .standings()
        .forEach(
            (annotator, standing) -> {
              Submission submission = standing.inForce();
              if (submission != null) {
                votes.add(new Vote(annotator, submission.judgment()));
              }
            });
    return votes;
  }

  private static List<Vote> majorityOf(
      List<Vote> votes, Function<Judgment, @Nullable Verdict> question) {
    for (Verdict verdict : Verdict.values()) {
      List<Vote> agreeing =
          votes.stream().filter(vote -> question.apply(vote.judgment()) == verdict).toList();
      if (2 * agreeing.size() > votes.size()) {
        return agreeing;
      }
    }
    return List.of();
  }

  private static void addReferences(
      SortedMap<Integer, List<Reference>> references, int step, List<Vote> votes) {
    List<Reference> said = new ArrayList<>();
    for (Vote vote : votes) {
      String critique = vote.judgment().step(step).critique();
      if (!critique.isBlank()) {
        said.add(new Reference(vote.by().name(), critique));
      }
    }
    if (!said.isEmpty()) {
      references.put(step, said);
    }
  }
}
