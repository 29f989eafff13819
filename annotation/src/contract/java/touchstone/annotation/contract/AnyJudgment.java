package touchstone.annotation.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;

/** Judgments of an item with three steps, changes of them, and gold. */
public final class AnyJudgment {
  /** How many steps the item has. */
  public static final int STEPS = 3;

  private AnyJudgment() {}

  public static Arbitrary<Annotator> annotator() {
    return Arbitraries.of("a1", "a2", "Zoë 🙂").map(Annotator::new);
  }

  public static Arbitrary<Change> change() {
    Arbitrary<Integer> step = Arbitraries.integers().between(1, STEPS);
    return Arbitraries.oneOf(
        verdict().map(Change.AnswerVerdict::new),
        judgment().map(Change.Whole::new),
        Combinators.combine(step, verdict()).as(Change.StepVerdict::new),
        Combinators.combine(step, verdict(), kinds(), span().list().ofMaxSize(2))
            .as(
                (number, verdict, kinds, spans) ->
                    new Change.StepFields(
                        number,
                        List.of(
                            new Change.StepVerdict(number, verdict),
                            new Change.StepKinds(number, kinds),
                            new Change.StepSpans(number, spans)))),
        Combinators.combine(step, Arbitraries.of(true, false)).as(Change.StepUnsure::new),
        Combinators.combine(step, AnyText.text()).as(Change.StepCritique::new),
        Combinators.combine(step, kinds()).as(Change.StepKinds::new),
        step.flatMap(
            number -> earlier(number).map(from -> new Change.StepInheritance(number, from))),
        Combinators.combine(step, evidence().list().ofMaxSize(2)).as(Change.StepEvidence::new),
        Combinators.combine(step, span().list().ofMaxSize(2)).as(Change.StepSpans::new),
        Combinators.combine(step, check().list().ofMaxSize(2)).as(Change.StepChecks::new),
        Combinators.combine(step, confidence()).as(Change.StepConfidence::new),
        Combinators.combine(step, AnyText.text()).as(Change.StepNote::new));
  }

  public static Arbitrary<Judgment> judgment() {
    return Combinators.combine(
            Combinators.combine(step(1), step(2), step(3))
                .as(
                    (first, second, third) -> {
                      SortedMap<Integer, StepJudgment> steps = new TreeMap<>();
                      steps.put(1, first);
                      steps.put(2, second);
                      steps.put(3, third);
                      return steps;
                    }),
            verdict())
        .as(Judgment::new);
  }

  public static Arbitrary<Gold> gold() {
    Arbitrary<List<Reference>> said =
        Combinators.combine(Arbitraries.of("visco-1", "a1", "中"), AnyText.text())
            .as(Reference::new)
            .list()
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<SortedMap<Integer, List<Reference>>> references =
        Arbitraries.maps(Arbitraries.integers().between(1, STEPS), said)
            .ofMaxSize(STEPS)
            .map(TreeMap::new);
    Arbitrary<Gold.Origin> origin =
        Arbitraries.oneOf(
            Arbitraries.just(new Gold.Origin.Imported()),
            annotator().map(Gold.Origin.Accepted::new),
            annotator().list().ofMaxSize(3).map(Gold.Origin.Majority::new));
    return Combinators.combine(judgment(), references, origin).as(Gold::new);
  }

  private static Arbitrary<StepJudgment> step(int number) {
    Arbitrary<StepJudgment> said =
        Combinators.combine(
                verdict(),
                Arbitraries.of(true, false),
                AnyText.text(),
                kinds(),
                earlier(number),
                evidence().list().ofMaxSize(2),
                span().list().ofMaxSize(2),
                Combinators.combine(check().list().ofMaxSize(2), confidence(), AnyText.text())
                    .as(Rest::new))
            .as(
                (verdict, unsure, critique, kinds, from, evidence, spans, rest) ->
                    new StepJudgment(
                        verdict,
                        unsure,
                        critique,
                        kinds,
                        from,
                        evidence,
                        spans,
                        rest.checks(),
                        rest.confidence(),
                        rest.note()));
    return Arbitraries.oneOf(Arbitraries.just(StepJudgment.NONE), said);
  }

  /** More fields than a combinator takes at once. */
  private record Rest(List<VisualCheck> checks, @Nullable Double confidence, String note) {}

  private static Arbitrary<Verdict> verdict() {
    return Arbitraries.of(Verdict.class).injectNull(0.2);
  }

  private static Arbitrary<Double> confidence() {
    return Arbitraries.doubles().between(0, 1).ofScale(17).injectNull(0.3);
  }

  private static Arbitrary<ErrorKind> kind() {
    return Arbitraries.of("perception", "reasoning", "a kind of \"mine\" \ud83d")
        .map(ErrorKind::new);
  }

  private static Arbitrary<SortedSet<ErrorKind>> kinds() {
    return kind().set().ofMaxSize(2).map(TreeSet::new);
  }

  private static Arbitrary<SortedSet<Integer>> earlier(int step) {
    List<Integer> before = new ArrayList<>();
    for (int number = 1; number < step; number++) {
      before.add(number);
    }
    return before.isEmpty()
        ? Arbitraries.just(new TreeSet<>())
        : Arbitraries.of(before).set().ofMaxSize(before.size()).map(TreeSet::new);
  }

  private static Arbitrary<Evidence> evidence() {
    Arbitrary<Double> place = Arbitraries.doubles().between(-1e9, 1e9).ofScale(12);
    Arbitrary<Double> extent = Arbitraries.doubles().between(1e-6, 1e9).ofScale(12);
    Arbitrary<Shape.Point> point = Combinators.combine(place, place).as(Shape.Point::new);
    Arbitrary<Shape> shape =
        Arbitraries.oneOf(
            point,
            Combinators.combine(place, place, extent, extent).as(Shape.Rectangle::new),
            point.list().ofMinSize(3).ofMaxSize(5).map(Shape.Polygon::new));
    return Combinators.combine(Arbitraries.integers().between(0, 3), shape).as(Evidence::new);
  }

  private static Arbitrary<Span> span() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 1_000),
            Arbitraries.integers().between(1, 1_000),
            kind().injectNull(0.5))
        .as((start, length, kind) -> new Span(start, start + length, kind));
  }

  private static Arbitrary<VisualCheck> check() {
    return Combinators.combine(
            AnyText.text().filter(text -> !text.isBlank()),
            Arbitraries.of(VisualCheck.Answer.class).injectNull(0.3),
            evidence().injectNull(0.5),
            Arbitraries.of("A critic").injectNull(0.5))
        .as(VisualCheck::new);
  }
}
