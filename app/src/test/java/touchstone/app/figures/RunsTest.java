package touchstone.app.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.metrics.correction.Correction;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.CorrectedAnswers;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.assets.words.Words;
import touchstone.viewer.chart.GroupedBars;

/** What belongs to one run of a critic stands beside that run and no other. */
final class RunsTest {
  private static final CriticRun PLAIN = run("", Protocol.CRITIQUE);
  private static final CriticRun FIRST = run("r1", Protocol.CRITIQUE);
  private static final CriticRun LOOKBACK = run("", Protocol.LOOKBACK);

  private final Words words = new Words(Locale.ENGLISH);
  private final SubjectWords names = new SubjectWords(words);

  private static CriticRun run(String name, Protocol protocol) {
    return new CriticRun("d", "critic-b", name, protocol, 1);
  }

  /** Of somebody who flagged all of so many items, whose second steps alone are wrong. */
  private static Scorecard card(Subject subject, int items, int wrong) {
    List<CritiquedItem> said = new ArrayList<>();
    for (int i = 0; i < items; i++) {
      Verdict second = i < wrong ? Verdict.INCORRECT : Verdict.CORRECT;
      GoldItem gold =
          new GoldItem(
              "%064x".formatted(i + 1),
              List.of(
                  GoldStep.of(Verdict.CORRECT), new GoldStep(second, false, Set.of(), List.of())),
              Verdict.CORRECT,
              Map.of());
      StepCritique flag = new StepCritique(CriticVerdict.INCORRECT, null);
      said.add(
          CritiquedItem.unjudged(
              gold, new Critique(List.of(flag, flag), CriticVerdict.INCORRECT, false)));
    }
    return new Scorer(StudySettings.STANDARD.reading(), Bootstrap.none())
        .score(new Contender(subject, said));
  }

  private static Scorecard card(CriticRun run) {
    return card(new Subject.Critic(run), 4, 2);
  }

  private GroupedBars reluctance(Scorecard... cards) {
    return (GroupedBars) new PatternCharts(words).reluctance(List.of(cards)).chart();
  }

  @Test
  void aLookBackRunStandsBesideTheRunThatIsTheSameInAllElse() {
    GroupedBars chart = reluctance(card(PLAIN), card(FIRST), card(LOOKBACK));

    assertThat(chart.groups())
        .extracting(GroupedBars.Group::name)
        .containsExactly("critic-b", "critic-b · r1");
    assertThat(values(chart.groups().getFirst())).containsExactly(100.0, 100.0);
    assertThat(values(chart.groups().getLast())).containsExactly(100.0, null);
  }

  @Test
  void aLookBackRunOfNoOtherStandsUnderItsOwnName() {
    GroupedBars chart = reluctance(card(PLAIN), card(LOOKBACK), card(run("r2", Protocol.LOOKBACK)));

    assertThat(values(chart.groups().getLast())).containsExactly(null, 100.0);
    assertThat(chart.groups().getLast().name()).isEqualTo("critic-b + LookBack · r2");
  }

  private static List<@Nullable Double> values(GroupedBars.Group group) {
    List<@Nullable Double> values = new ArrayList<>();
    group.bars().forEach(bar -> values.add(bar.value()));
    return values;
  }

  @Test
  void whoeverSpokeOfOtherItemsIsComparedWithGoldOnThose() {
    GroupedBars same = reluctance(card(PLAIN), card(FIRST));
    GroupedBars other = reluctance(card(PLAIN), card(new Subject.Critic(FIRST), 4, 4));

    assertThat(same.reference()).isNotNull();
    assertThat(other.reference()).isNull();
    assertThat(other.groups())
        .extracting(group -> Math.round(group.own().getOrDefault(0, 0.0)))
        .containsExactly(17L, 33L);
    assertThat(other.groups().getLast().bars().getFirst().description()).endsWith("gold 33.3 %");
  }

  private static CorrectionCard correction(String corrector, String source, int answers) {
    List<Correction> corrections = new ArrayList<>();
    for (int i = 0; i < answers; i++) {
      corrections.add(new Correction("item" + i, false, true));
    }
    return CorrectionCard.of(
        new CorrectedAnswers(corrector, source, "A", Set.of(), corrections, Map.of(), 0, 0),
        Bootstrap.none());
  }

  private List<String> after(CriticRun run, List<CriticRun> runs, CorrectionCard... cards) {
    List<Subject> subjects = runs.stream().<Subject>map(Subject.Critic::new).toList();
    return new CorrectionsAfter(subjects, List.of(cards), names)
        .of(new Subject.Critic(run)).stream().map(card -> card.answers().corrector()).toList();
  }

  @Test
  void aCorrectionBelongsToTheRunThatItNames() {
    List<CriticRun> runs = List.of(PLAIN, FIRST, LOOKBACK);
    CorrectionCard[] cards = {
      correction("x", "critic-b", 1),
      correction("y", "critic-b · r1", 1),
      correction("z", "critic-b + LookBack", 1)
    };

    assertThat(after(PLAIN, runs, cards)).containsExactly("x");
    assertThat(after(FIRST, runs, cards)).containsExactly("y");
    assertThat(after(LOOKBACK, runs, cards)).containsExactly("z");
  }

  @Test
  void aCriticsNameAloneIsEnoughWhereItHasOneRun() {
    CriticRun second = run("r2", Protocol.CRITIQUE);

    assertThat(after(FIRST, List.of(FIRST), correction("x", "critic-b", 1))).containsExactly("x");
    assertThat(after(FIRST, List.of(FIRST, second), correction("x", "critic-b", 1))).isEmpty();
  }

  @Test
  void ofSeveralTheOneWithTheMostAnswersComesFirst() {
    assertThat(
            after(
                PLAIN,
                List.of(PLAIN),
                correction("few", "critic-b", 1),
                correction("most", "critic-b", 3),
                correction("some", "critic-b", 2)))
        .containsExactly("most", "some", "few");
  }
}
