package touchstone.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Interval;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.metrics.pattern.PropagationFigures;
import touchstone.annotation.metrics.pattern.ReluctanceFigures;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.assets.words.Words;

/** A sentence says no more than its figure does. */
final class SentencesTest {
  private static final Figure NONE = Figure.undefined(Undefined.NO_CASES, 0);
  private static final Scorecard EMPTY =
      new Scorer(StudySettings.STANDARD.reading(), Bootstrap.none())
          .score(
              new Contender(
                  new Subject.Critic(new CriticRun("d", "critic-a", "", Protocol.CRITIQUE, 1)),
                  List.of()));

  private final PatternSentences sentences = new PatternSentences(new Words(Locale.ENGLISH));

  private static Figure figure(double value, double low, double high) {
    return Figure.of(value, 10, new Interval(low, high));
  }

  private String reluctance(Figure difference) {
    return sentences.reluctance(
        new Scorecard(
            EMPTY.subject(),
            EMPTY.critique(),
            EMPTY.perception(),
            new ReluctanceFigures(
                Figure.of(40, 10, null), NONE, Figure.of(40, 10, null), difference),
            EMPTY.propagation(),
            EMPTY.spill(),
            EMPTY.bias()));
  }

  private String propagation(Figure own, Figure gold) {
    return sentences.propagationInFull(
        new Scorecard(
            EMPTY.subject(),
            EMPTY.critique(),
            EMPTY.perception(),
            EMPTY.reluctance(),
            new PropagationFigures(own, gold, NONE, figure(5, 1, 9), NONE, NONE, NONE),
            EMPTY.spill(),
            EMPTY.bias()));
  }

  @Test
  void whoFlagsAsOftenAsGoldDoesNotOverFlag() {
    assertThat(reluctance(figure(0, -11, 12)))
        .isEqualTo(
            "critic-a says “incorrect” 40.0 % of the time, as often as gold (0 points, 95 % −11 …"
                + " +12).");
  }

  @Test
  void anIntervalThatHoldsZeroTellsNoDifference() {
    assertThat(reluctance(figure(1, -11, 12)))
        .endsWith("gold says it 40.0 %: no difference can be told (+1 points, 95 % −11 … +12).");
    assertThat(reluctance(figure(7, 2, 12))).contains(": it over-flags (+7 points");
    assertThat(reluctance(figure(-7, -12, -2))).endsWith("40.0 % (−7 points, 95 % −12 … −2).");
    assertThat(reluctance(NONE))
        .isEqualTo("critic-a: no share of “incorrect”, since there is no case to count.");
  }

  @Test
  void flagsAfterFlagsAreMoreOrLessOftenAndNeverUndefinedlyOften() {
    assertThat(propagation(figure(76, 63, 88), figure(-7, -12, -2)))
        .isEqualTo(
            "At the same position in the chain: +5 points, 95 % +1 … +9. After a flag of its own it"
                + " flags a step more often (+76 points, 95 % +63 … +88). In gold, a step is wrong"
                + " less often after an error (−7 points, 95 % −12 … −2).");
    assertThat(propagation(NONE, figure(0, 0, 0)))
        .endsWith(
            "How its flags follow its own flags has no figure, since there is no case to count. In"
                + " gold, a step is wrong as often after an error as before (0 points, 95 % 0 … 0).");
    assertThat(propagation(figure(3, -4, 8), NONE))
        .contains("Whether a flag follows its own flags more often can’t be told (+3 points");
  }

  @Test
  void aNumberOfOneIsSingular() {
    Words words = new Words(Locale.ENGLISH);

    assertThat(words.text("insights.summary", 1, 1)).isEqualTo("1 item · 1 step");
    assertThat(words.text("insights.summary", 1645, 5604)).isEqualTo("1,645 items · 5,604 steps");
    assertThat(words.text("sentence.lookback.more", "x", "y", 1))
        .endsWith("the one item of both runs.");
    assertThat(words.text("insights.summary-closed", "x", 1))
        .isEqualTo("x · 1 still to be judged by you is left out");
  }
}
