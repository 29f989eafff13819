package touchstone.annotation.metrics.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static touchstone.annotation.metrics.Cases.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.correction.CorrectionFigures.Transitions;

class CorrectionMetricsTest {
  private static final Offset<Double> EXACT = within(1e-9);

  private final CorrectionMetrics metrics = new CorrectionMetrics(Bootstrap.none());

  @Test
  void everythingFollowsFromTheFourTransitions() {
    CorrectionFigures figures = metrics.figures(corrections(5, 1, 2, 2));

    assertThat(figures.transitions()).isEqualTo(new Transitions(5, 1, 2, 2));
    assertThat(figures.accuracy().value()).isCloseTo(70, EXACT);
    // 2 of 4 put right, 1 of 6 spoilt
    assertThat(figures.gain().value()).isCloseTo(100 * (2.0 / 4 - 1.0 / 6), EXACT);
    assertThat(figures.deltaT1T2().value()).isCloseTo(70 - 60, EXACT);
    assertThat(figures.deltaIncorrectToCorrect().value()).isCloseTo(20, EXACT);
    assertThat(figures.deltaCorrectToIncorrect().value()).isCloseTo(10, EXACT);
    assertThat(figures.confidenceLevel().value()).isCloseTo(100 * 5.0 / 6, EXACT);
    assertThat(figures.critiqueScore().value()).isCloseTo(50, EXACT);
    assertThat(figures.critiqueScore().n()).isEqualTo(4);
  }

  @Test
  void withoutAWrongAnswerThereIsNoGain() {
    CorrectionFigures figures = metrics.figures(corrections(3, 1, 0, 0));

    assertThat(figures.gain().undefined()).isEqualTo(Undefined.PART_UNDEFINED);
    assertThat(figures.critiqueScore().undefined()).isEqualTo(Undefined.NO_CASES);
    assertThat(figures.accuracy().value()).isEqualTo(75);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void deltasAddUp(
      @ForAll @IntRange(min = 1, max = 30) int rr,
      @ForAll @IntRange(max = 30) int rw,
      @ForAll @IntRange(max = 30) int wr,
      @ForAll @IntRange(min = 1, max = 30) int ww) {
    CorrectionFigures figures = metrics.figures(corrections(rr, rw, wr, ww));

    assertThat(figures.deltaT1T2().value())
        .isCloseTo(
            value(figures.deltaIncorrectToCorrect()) - value(figures.deltaCorrectToIncorrect()),
            EXACT);
    assertThat(figures.gain().value())
        .isCloseTo(
            value(figures.critiqueScore()) - (100 - value(figures.confidenceLevel())), EXACT);
  }

  private static List<Correction> corrections(int rr, int rw, int wr, int ww) {
    List<Correction> corrections = new ArrayList<>();
    corrections.addAll(Collections.nCopies(rr, new Correction("a", true, true)));
    corrections.addAll(Collections.nCopies(rw, new Correction("b", true, false)));
    corrections.addAll(Collections.nCopies(wr, new Correction("c", false, true)));
    corrections.addAll(Collections.nCopies(ww, new Correction("d", false, false)));
    return corrections;
  }
}
