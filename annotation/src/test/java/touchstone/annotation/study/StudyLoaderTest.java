package touchstone.annotation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.replica;
import static touchstone.annotation.contract.Samples.verdict;
import static touchstone.annotation.metrics.Cases.value;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.answer.InMemoryAnswerKeys;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.InMemoryCorrections;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Cases;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.Journal;

/** Three items of two steps, the first wrong in each; a critic with and without LookBack. */
final class StudyLoaderTest {
  private static final CriticRun PLAIN = new CriticRun("set", "critic", "", Protocol.CRITIQUE, 1);
  private static final CriticRun LOOKBACK =
      new CriticRun("set", "critic", "", Protocol.LOOKBACK, 1);
  private static final Gold GOLD =
      new Gold(
          Judgment.NONE
              .withStep(1, said -> said.withVerdict(Verdict.INCORRECT))
              .withStep(2, said -> said.withVerdict(Verdict.CORRECT))
              .withAnswer(Verdict.INCORRECT),
          new TreeMap<>(Map.of(1, List.of(new Reference("r", "Not there.")))),
          new Gold.Origin.Imported());

  private static final Annotator A3 = new Annotator("a3");
  private static final Annotator A4 = new Annotator("a4");

  private final Journal journal = new InMemoryJournal(replica(1), InstantSource.fixed(NOON));
  private StudySources sources;

  @BeforeEach
  void fill() {
    FoldedJudgments judgments =
        new FoldedJudgments(journal, Map.of(itemId(1), GOLD, itemId(2), GOLD, itemId(3), GOLD));
    AnswerKey key = new AnswerKey(AnswerValue.NOTHING, AnswerValue.text("Three"), Map.of());
    CorrectionRun run = new CorrectionRun("set", "m", CritiqueSource.HUMAN, Setting.ASE);
    sources =
        new StudySources(
            new ItemByItem(
                new InMemoryItems(List.of(item(1, 2), item(2, 2), item(3, 2))), judgments),
            new InMemoryCritiques(
                List.of(
                    output(PLAIN, 1, "-+/-"),
                    output(PLAIN, 2, "++/+"),
                    output(LOOKBACK, 1, "--/-"),
                    output(LOOKBACK, 2, "-+/-"),
                    output(LOOKBACK, 3, "-+/-")),
                List.of(new ModelVerdict("model", pair(PLAIN, 1), 0, true))),
            new InMemoryCorrections(
                List.of(
                    new CorrectedAnswer(run, itemId(1), null, AnswerValue.text("three")),
                    new CorrectedAnswer(run, itemId(2), null, AnswerValue.text("four")))),
            new InMemoryAnswerKeys(Map.of(itemId(1), key, itemId(2), key)));
  }

  private static CriticOutputId id(CriticRun run, int item) {
    return new CriticOutputId(
        "%064x".formatted((run.protocol() == Protocol.LOOKBACK ? 100 : 0) + item));
  }

  private static CriticOutput output(CriticRun run, int item, String critique) {
    return new CriticOutput(
        id(run, item), run, itemId(item), Cases.critique(critique), null, List.of(), false);
  }

  private static ExplanationPair pair(CriticRun run, int item) {
    return new ExplanationPair(id(run, item), 1, "Not there.");
  }

  private StudyData load(@Nullable String judge) throws StorageException {
    return new StudyLoader(sources, null).load(StudySettings.STANDARD.withJudge(judge));
  }

  private static Scorecard plain(StudyData data) {
    return new Scorer(data.settings().reading(), Bootstrap.none())
        .score(data.contender(new Subject.Critic(PLAIN)).orElseThrow());
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsGivenUp() {
    AtomicInteger asked = new AtomicInteger();
    StudyLoader loader = new StudyLoader(sources, null);

    Following impatient =
        new Followed() {
          @Override
          public boolean isWanted() {
            return asked.incrementAndGet() < 2;
          }
        };
    assertThatThrownBy(() -> loader.load(StudySettings.STANDARD, impatient))
        .isInstanceOf(CancellationException.class);

    assertThat(asked).hasValue(2);
  }

  @Test
  void eachCriticIsToldOfOnceTheItemsAreKnownAndIsThatOfTheStudy() throws StorageException {
    Followed followed = new Followed();

    StudyData data = new StudyLoader(sources, null).load(StudySettings.STANDARD, followed);

    assertThat(followed.outlines)
        .containsExactly(
            new StudyOutline(
                StudySettings.STANDARD, List.of(PLAIN, LOOKBACK), data.items(), List.of()));
    assertThat(followed.critics).containsExactlyInAnyOrderElementsOf(data.contenders());
  }

  private static final StudiedItems UNTOUCHED =
      _ -> {
        throw new AssertionError("an item is looked at");
      };

  private StudySources withoutItems() {
    return new StudySources(
        UNTOUCHED, sources.critiques(), sources.corrections(), sources.answerKeys());
  }

  /** How many outputs of a run are kept, with what the model said of them. */
  private int kept(KeptRuns kept, CriticRun run) throws StorageException {
    Critiques nothing = new InMemoryCritiques(List.of(), List.of());
    return kept.of(nothing, run, "model", sources.critiques().extent()).size();
  }

  @Test
  void whatIsReadAheadNeedsNotBeReadForTheStudyAndLooksAtNoItem() throws StorageException {
    KeptRuns kept = new KeptRuns();

    new StudyLoader(withoutItems(), null, kept).readAhead(() -> true);

    assertThat(kept(kept, PLAIN)).isEqualTo(2);
    assertThat(kept(kept, LOOKBACK)).isEqualTo(3);
  }

  @Test
  void readingAheadStopsOnceItIsNotWantedAndKeepsWhatItHas() throws StorageException {
    KeptRuns kept = new KeptRuns();
    AtomicInteger asked = new AtomicInteger();

    new StudyLoader(withoutItems(), null, kept).readAhead(() -> asked.incrementAndGet() < 2);

    assertThat(kept(kept, PLAIN)).isEqualTo(2);
    assertThat(kept(kept, LOOKBACK)).isZero();
  }

  /** Remembers what it was told, in this order. */
  private static class Followed implements Following {
    final List<StudyOutline> outlines = new CopyOnWriteArrayList<>();
    final List<Contender> critics = new CopyOnWriteArrayList<>();

    @Override
    public boolean isWanted() {
      return true;
    }

    @Override
    public void begun(StudyOutline outline) {
      assertThat(critics).isEmpty();
      outlines.add(outline);
    }

    @Override
    public void read(Contender critic) {
      assertThat(outlines).hasSize(1);
      critics.add(critic);
    }
  }

  @Test
  void whatACriticSaysNothingOfIsNamed() throws StorageException {
    StudyData data = load(null);

    assertThat(data.contender(new Subject.Critic(PLAIN)).orElseThrow().missing())
        .containsExactly(itemId(3).value());
    assertThat(data.contender(new Subject.Critic(LOOKBACK)).orElseThrow().missing()).isEmpty();
  }

  /**
   * Plain: 1 of 2 wrong steps found. The model finds its explanation right, the person does not.
   */
  @Test
  void oneNamedJudgeDecidesOnExplanations() throws StorageException {
    journal.append(
        List.of(draft(A2, 1, new Act.ExplanationJudged(pair(PLAIN, 1), ExplanationVerdict.WRONG))));

    assertThat(load(null).judge()).isEqualTo("model");
    assertThat(load(null).judges()).containsExactly("model", "a2");
    assertThat(value(plain(load("model")).critique().exF1())).isEqualTo(100 * 2.0 / 3);
    assertThat(value(plain(load("a2")).critique().exF1())).isZero();
    assertThat(plain(load("nobody")).critique().exF1().value()).isNull();
  }

  /** On the two shared items: hits 1 of 2 against 2 of 2; flags 2 of 6 against 5 of 6. */
  @Test
  void lookBackIsSetBesideTheSameRunWithoutIt() throws StorageException {
    StudyData data = load(null);
    LookBackPair pair = LookBackPair.of(data).getFirst();

    LookBackDifferences changed =
        new Scorer(data.settings().reading(), Bootstrap.none()).compare(pair);

    assertThat(changed.plain()).isEqualTo(new Subject.Critic(PLAIN));
    assertThat(changed.items()).isEqualTo(2);
    assertThat(value(changed.patterns().percentIncorrect()))
        .isEqualTo(100 * 5 / 6.0 - 100 * 2 / 6.0);
    assertThat(changed.patterns().percentIncorrect().n()).isEqualTo(6);
    assertThat(changed.patterns().hitGap().value()).isNull();
  }

  @Test
  void correctedAnswersAreMatchedAndSetBesideGold() throws StorageException {
    CorrectedAnswers answers = load(null).corrections().getFirst();
    CorrectionCard card = CorrectionCard.of(answers, Bootstrap.none());

    assertThat(card.figures().transitions().wrongToRight()).isEqualTo(1);
    assertThat(card.figures().transitions().wrongToWrong()).isEqualTo(1);
    assertThat(answers.withoutRule()).isEqualTo(2);
    assertThat(answers.ownResponses()).isEmpty();
    assertThat(card.byFormat()).containsOnlyKeys(AnswerFormat.OPEN);
  }

  @Test
  void ratingsAreWhatWasSubmittedBlind() throws StorageException {
    journal.append(
        List.of(
            draft(A1, 1, verdict(1, Verdict.INCORRECT)),
            draft(A1, 1, new Act.Submitted()),
            draft(A2, 1, verdict(1, Verdict.CORRECT))));

    assertThat(load(null).ratings().getFirst().byAnnotator()).containsOnlyKeys("a1");
  }

  /**
   * Three people submit, of whom two call the first step wrong; a fourth has not. The second step
   * is right.
   */
  @Test
  void goldWithoutKindsTakesThoseOfPeopleWhoCallTheStepWrong() throws StorageException {
    submit(A1, Verdict.INCORRECT, "perception");
    submit(A2, Verdict.INCORRECT, "reasoning");
    submit(A3, Verdict.CORRECT, "knowledge");
    journal.append(
        List.of(
            draft(A4, 1, verdict(1, Verdict.INCORRECT)), draft(A4, 1, kinds(1, "calculation"))));

    StudyData data = load(null);

    assertThat(kinds(data.items())).containsExactlyInAnyOrder("perception", "reasoning");
    assertThat(data.items().getFirst().steps().getLast().kinds()).isEmpty();
    // Nobody is measured by kinds that they tagged themselves.
    List<GoldItem> ofFirst =
        data.contender(new Subject.Person(A1)).orElseThrow().items().stream()
            .map(CritiquedItem::gold)
            .toList();
    assertThat(kinds(ofFirst)).containsExactly("reasoning");
    // One person's word is that person's alone.
    StudyData againstFirst =
        new StudyLoader(sources, null)
            .load(StudySettings.STANDARD.withAgainst(new Against.Person(A1)));
    assertThat(kinds(againstFirst.items())).containsExactly("perception");
  }

  private void submit(Annotator by, Verdict first, String kind) throws StorageException {
    journal.append(
        List.of(
            draft(by, 1, verdict(1, first)),
            draft(by, 1, kinds(1, kind)),
            draft(by, 1, kinds(2, kind)),
            draft(by, 1, new Act.Submitted())));
  }

  private static Act kinds(int step, String kind) {
    return new Act.Edited(new Change.StepKinds(step, new TreeSet<>(List.of(new ErrorKind(kind)))));
  }

  /** Those of the first item's first step. */
  private static Set<String> kinds(List<GoldItem> items) {
    GoldItem item = items.getFirst();
    assertThat(item.id()).isEqualTo(itemId(1).value());
    return item.steps().getFirst().kinds();
  }
}
