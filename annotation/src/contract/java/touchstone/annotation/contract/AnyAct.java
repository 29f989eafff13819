package touchstone.annotation.contract;

import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Skip;

/** Acts of every kind, whether or not they make sense after one another. */
public final class AnyAct {
  private AnyAct() {}

  public static Arbitrary<Act> act() {
    return Arbitraries.oneOf(
        AnyJudgment.change().map(Act.Edited::new),
        Arbitraries.just(new Act.Submitted()),
        skip().map(Act.Skipped::new),
        Arbitraries.of(Exposure.class).map(Act.Exposed::new),
        Combinators.combine(entryId(), effect()).as(Act.Undone::new),
        Combinators.combine(entryId(), effect()).as(Act.Redone::new),
        segmentation().injectNull(0.3).map(Act.Segmented::new),
        AnyJudgment.gold().map(Act.Accepted::new),
        timeSpent(),
        reconsidered(),
        explanationJudged(),
        words().map(Act.Asked::new),
        Combinators.combine(entryId(), words()).as(Act.Answered::new),
        Arbitraries.of("g", "sha256 of a guideline").map(Act.GuidelineSeen::new));
  }

  private static Arbitrary<Act> timeSpent() {
    return Combinators.combine(
            Arbitraries.integers().between(0, AnyJudgment.STEPS),
            Arbitraries.longs().between(1, 86_400_000))
        .as(Act.TimeSpent::new);
  }

  public static Arbitrary<Act.Reconsidered> reconsidered() {
    return AnyJudgment.change().list().ofMinSize(1).ofMaxSize(2).map(Act.Reconsidered::new);
  }

  public static Arbitrary<Act.ExplanationJudged> explanationJudged() {
    return Combinators.combine(pair(), Arbitraries.of(ExplanationVerdict.class))
        .as(Act.ExplanationJudged::new);
  }

  private static Arbitrary<ExplanationPair> pair() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 2),
            Arbitraries.integers().between(1, AnyJudgment.STEPS),
            AnyText.text())
        .as(
            (output, step, reference) ->
                new ExplanationPair(
                    new CriticOutputId("%064x".formatted(output)), step, reference));
  }

  private static Arbitrary<String> words() {
    return AnyText.text().filter(text -> !text.isBlank());
  }

  public static Arbitrary<Skip> skip() {
    return Combinators.combine(Arbitraries.of(Skip.Reason.class), AnyText.text()).as(Skip::new);
  }

  /** An act of a newer program: a type or a version that this one does not know. */
  public static Arbitrary<Act.Unknown> unknown() {
    return Combinators.combine(
            Arbitraries.of("edited", "submitted", "adjudicated"),
            Arbitraries.integers().between(2, 9),
            Arbitraries.of(
                "{}", "{ \"a\" : 1e5,\t\"a\":\"\\u00e9\\/é\" }", "not even JSON", "", "\ufeff[1]"))
        .as(Act.Unknown::new);
  }

  private static Arbitrary<Effect> effect() {
    return Arbitraries.oneOf(
        AnyJudgment.change().map(Effect.Content::new),
        entryId().map(submission -> new Effect.Conclusion(submission, null)),
        skip().injectNull(0.3).map(skip -> new Effect.Conclusion(null, skip)),
        Combinators.combine(AnyJudgment.change().list().ofMinSize(1).ofMaxSize(2), entryId())
            .as(
                (changes, submission) ->
                    new Effect.Reconsideration(changes, new Effect.Conclusion(submission, null))),
        Combinators.combine(pair(), Arbitraries.of(ExplanationVerdict.class))
            .as(Effect.Explanation::new),
        segmentation().injectNull(0.3).map(Effect.Cut::new),
        Combinators.combine(entryId(), Arbitraries.of(true, false)).as(Effect.Asking::new),
        Combinators.combine(entryId(), entryId(), Arbitraries.of(true, false))
            .as(Effect.Answering::new));
  }

  /** One of a few cuts, so that two people often make the same one. */
  public static Arbitrary<Segmentation> segmentation() {
    return Arbitraries.integers()
        .between(1, 3)
        .map(
            steps ->
                new Segmentation(
                    IntStream.range(0, steps)
                        .mapToObj(step -> new Segmentation.Range(3 * step, 3 * step + 2))
                        .toList()));
  }

  private static Arbitrary<EntryId> entryId() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 3), Arbitraries.longs().between(1, 40))
        .as((replica, sequence) -> new EntryId(Samples.replica(replica), sequence));
  }
}
