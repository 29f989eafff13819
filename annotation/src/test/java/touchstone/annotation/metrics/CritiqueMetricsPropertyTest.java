package touchstone.annotation.metrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CritiqueMetricsPropertyTest {
  private final CritiqueMetrics metrics = new CritiqueMetrics(Reading.REFERENCE, Bootstrap.none());

  @Property(tries = 200)
  void theOrderOfItemsChangesNothing(
      @ForAll("items") List<CritiquedItem> items, @ForAll Random random) {
    List<CritiquedItem> shuffled = new ArrayList<>(items);
    Collections.shuffle(shuffled, random);

    assertSame(metrics.figures(shuffled).thF1(), metrics.figures(items).thF1());
    assertSame(metrics.figures(shuffled).exF1(), metrics.figures(items).exF1());
  }

  @Property(tries = 200)
  void aPerfectCriticScores100WhereThereIsAnErrorToFind(
      @ForAll("items") List<CritiquedItem> items) {
    CritiqueFigures perfect = metrics.figures(items.stream().map(this::perfected).toList());

    assertThat(perfect.thF1().value()).isIn(100.0, null);
    assertThat(perfect.ansF1().value()).isIn(100.0, null);
    boolean errors =
        items.stream()
            .flatMap(item -> item.gold().steps().stream())
            .anyMatch(step -> Reading.REFERENCE.step(step) == Truth.INCORRECT);
    assertThat(perfect.thF1().value() == null).isEqualTo(!errors);
  }

  @Property(tries = 200)
  void figuresStayWithinTheirScale(@ForAll("items") List<CritiquedItem> items) {
    CritiqueFigures figures = metrics.figures(items);

    for (Figure figure : List.of(figures.ansF1(), figures.thF1(), figures.exF1())) {
      if (figure.value() != null) {
        assertThat(figure.value()).isBetween(0.0, 100.0);
      }
    }
    if (figures.exF1().value() != null && figures.thF1().value() != null) {
      assertThat(figures.exF1().value()).isLessThanOrEqualTo(figures.thF1().value() + 1e-9);
    }
  }

  @Property(tries = 50)
  void theSameSeedGivesTheSameIntervals(@ForAll("items") List<CritiquedItem> items) {
    CritiqueMetrics resampling = new CritiqueMetrics(Reading.REFERENCE, new Bootstrap(50, 7));

    assertThat(resampling.figures(items)).isEqualTo(resampling.figures(items));
  }

  @Provide
  Arbitrary<List<CritiquedItem>> items() {
    Arbitrary<Integer> steps = Arbitraries.integers().between(1, 6);
    return steps
        .flatMap(
            n ->
                Combinators.combine(letters("+-~?i", n), letters("+-?", n), explanations())
                    .as((gold, critique, judged) -> judged(gold, critique, judged)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  private static CritiquedItem judged(String gold, String critique, String judged) {
    return Cases.judged(Cases.item(gold, critique), judged);
  }

  private static Arbitrary<String> letters(String of, int steps) {
    Arbitrary<String> answers = Arbitraries.of("+", "-", "?");
    return Combinators.combine(
            Arbitraries.strings().withChars(of.toCharArray()).ofLength(steps), answers)
        .as((word, answer) -> word + "/" + answer);
  }

  private static Arbitrary<String> explanations() {
    return Arbitraries.strings().withChars('r', 'w').ofLength(3);
  }

  private CritiquedItem perfected(CritiquedItem item) {
    String gold = item.gold().id();
    return Cases.item(gold, gold.replace('i', '-').replace('~', '+'));
  }

  private static void assertSame(Figure one, Figure other) {
    assertThat(one.undefined()).isEqualTo(other.undefined());
    if (one.value() != null) {
      assertThat(one.value()).isCloseTo(other.value(), within(1e-9));
    }
  }
}
