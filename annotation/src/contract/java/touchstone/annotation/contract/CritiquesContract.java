package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.critique.VerdictsByText;
import touchstone.annotation.critique.VisualQuestion;

/** What every collection of critics' outputs must do. */
public abstract class CritiquesContract {
  private static final CriticRun PLAIN = new CriticRun("set", "a", "", Protocol.CRITIQUE, 1);
  private static final CriticRun LOOKBACK = new CriticRun("set", "a", "", Protocol.LOOKBACK, 1);
  private static final CriticRun SECOND = new CriticRun("set", "a", "", Protocol.CRITIQUE, 2);
  private static final CriticRun NAMED = new CriticRun("set", "a", "hot", Protocol.CRITIQUE, 1);

  /**
   * The outputs and verdicts, given in this order, beside items with three steps whose numbers are
   * those of {@link Samples#itemId} from 1 to 3.
   */
  protected abstract Critiques holding(List<CriticOutput> outputs, List<ModelVerdict> verdicts)
      throws StorageException;

  private static CriticOutput output(int number, CriticRun run, int item) {
    Critique critique =
        new Critique(
            List.of(
                new StepCritique(CriticVerdict.CORRECT, ""),
                new StepCritique(CriticVerdict.INCORRECT, "No."),
                new StepCritique(CriticVerdict.UNREADABLE, null)),
            CriticVerdict.INCORRECT,
            false);
    return new CriticOutput(outputId(number), run, itemId(item), critique, "{}", List.of(), false);
  }

  private static CriticOutputId outputId(int number) {
    return new CriticOutputId("%064x".formatted(number));
  }

  private static ModelVerdict verdict(
      String judge, int output, int step, int slot, String reference, boolean right) {
    return new ModelVerdict(
        judge, new ExplanationPair(outputId(output), step, reference), slot, right);
  }

  @Test
  void runsThatDifferInAnythingAreKeptApartInTheOrderInWhichTheyCame() throws StorageException {
    Critiques critiques =
        holding(
            List.of(
                output(1, SECOND, 1),
                output(2, PLAIN, 1),
                output(3, LOOKBACK, 1),
                output(4, NAMED, 1),
                output(5, PLAIN, 2)),
            List.of());

    assertThat(critiques.runs()).containsExactly(SECOND, PLAIN, LOOKBACK, NAMED);
    assertThat(critiques.of(itemId(1)))
        .extracting(CriticOutput::run)
        .containsExactly(SECOND, PLAIN, LOOKBACK, NAMED);
    assertThat(critiques.find(PLAIN, itemId(2))).contains(output(5, PLAIN, 2));
  }

  @Test
  void whatIsNotThereIsNotFound() throws StorageException {
    Critiques critiques = holding(List.of(output(1, PLAIN, 1)), List.of());

    assertThat(critiques.find(PLAIN, itemId(2))).isEmpty();
    assertThat(critiques.find(SECOND, itemId(1))).isEmpty();
    assertThat(critiques.of(itemId(2))).isEmpty();
    assertThat(critiques.judges()).isEmpty();
    assertThat(critiques.judges(PLAIN)).isEmpty();
    assertThat(critiques.judges(SECOND)).isEmpty();
  }

  @Test
  void anEmptyWorkspaceHasNoRuns() throws StorageException {
    assertThat(holding(List.of(), List.of()).runs()).isEmpty();
  }

  @Test
  void theOutputsOfARunComeInTheOrderOfTheirItems() throws StorageException {
    Critiques critiques =
        holding(List.of(output(1, PLAIN, 1), output(2, SECOND, 2), output(3, PLAIN, 3)), List.of());

    List<CriticOutput> taken = new ArrayList<>();
    critiques.forEach(PLAIN, taken::add);

    assertThat(taken).containsExactly(output(1, PLAIN, 1), output(3, PLAIN, 3));
    assertThat(critiques.count(PLAIN)).isEqualTo(2);
    assertThat(critiques.count(LOOKBACK)).isZero();
    List<ItemCritique> critiquesTaken = new ArrayList<>();
    critiques.forEachCritique(PLAIN, null, critiquesTaken::add);
    assertThat(critiquesTaken)
        .containsExactly(itemCritique(taken.get(0)), itemCritique(taken.get(1)));
  }

  private static ItemCritique itemCritique(CriticOutput output) {
    return new ItemCritique(output.id(), output.item(), output.critique(), null);
  }

  @Test
  void aTakerMayAskForMore() throws StorageException {
    Critiques critiques = holding(List.of(output(1, PLAIN, 1), output(2, SECOND, 1)), List.of());

    List<Integer> found = new ArrayList<>();
    critiques.forEach(
        PLAIN,
        output -> {
          try {
            found.add(critiques.of(output.item()).size());
          } catch (StorageException e) {
            throw new AssertionError(e);
          }
        });

    assertThat(found).containsExactly(2);
  }

  @Test
  void everyCharacterOfAnOutputSurvives() throws StorageException {
    CriticOutput nasty =
        new CriticOutput(
            outputId(1),
            LOOKBACK,
            itemId(1),
            new Critique(
                List.of(
                    new StepCritique(CriticVerdict.CORRECT, null),
                    new StepCritique(CriticVerdict.INCORRECT, "half a pair: \ud83d, NUL: \0"),
                    new StepCritique(CriticVerdict.UNREADABLE, "x".repeat(100_000))),
                CriticVerdict.UNREADABLE,
                true),
            null,
            List.of(
                List.of(new VisualQuestion("שאלה \u202e?", "\t\r\n"), new VisualQuestion("", "🙂")),
                List.of(),
                List.of(new VisualQuestion("$\\frac{1}{2}$", "是"))),
            true);

    Critiques critiques = holding(List.of(nasty), List.of());
    assertThat(critiques.find(LOOKBACK, itemId(1))).contains(nasty);
    critiques.forEachCritique(
        LOOKBACK, null, critique -> assertThat(critique).isEqualTo(itemCritique(nasty)));
  }

  @Test
  void judgesAreNeverMixed() throws StorageException {
    Critiques critiques =
        holding(
            List.of(output(1, PLAIN, 1), output(2, SECOND, 1)),
            List.of(
                verdict("judge-2", 1, 2, 0, "r", false),
                verdict("judge-1", 1, 2, 0, "r", true),
                verdict("judge-3", 2, 2, 0, "r", true)));

    assertThat(critiques.judges())
        .containsExactly(entry("judge-1", 1), entry("judge-2", 1), entry("judge-3", 1));
    assertThat(critiques.judges(PLAIN)).containsExactly("judge-1", "judge-2");
    assertThat(critiques.judgedCount("judge-1", PLAIN)).isEqualTo(1);
    assertThat(critiques.judgedCount("judge-3", PLAIN)).isZero();
    assertThat(critiques.judges(SECOND)).containsExactly("judge-3");
    assertThat(said(critiques, "judge-1", List.of("r"))).containsExactly(RIGHT);
    assertThat(said(critiques, "judge-2", List.of("r"))).containsExactly(WRONG);
    assertThat(said(critiques, "judge-3", List.of("r"))).isEmpty();
  }

  @Test
  void aJudgeIsListedWithTheRunsThatItSpeaksOf() throws StorageException {
    Critiques critiques =
        holding(
            List.of(output(1, PLAIN, 1), output(2, PLAIN, 2), output(3, SECOND, 2)),
            List.of(
                verdict("all", 2, 2, 0, "r", true),
                verdict("all", 3, 2, 0, "r", true),
                verdict("one", 3, 2, 0, "r", true)));

    assertThat(critiques.judges()).containsExactly(entry("all", 2), entry("one", 1));
    List<@Nullable VerdictsByText> said = new ArrayList<>();
    critiques.forEachCritique(PLAIN, "all", critique -> said.add(critique.verdicts()));
    assertThat(said).hasSize(2).element(0).isNull();
    assertThat(said).element(1).isNotNull();
  }

  @Test
  void theExtentGrowsWithEachOutputAndEachVerdict() throws StorageException {
    CriticOutput first = output(1, PLAIN, 1);
    CriticOutput second = output(2, SECOND, 1);
    ModelVerdict verdict = verdict("j", 1, 2, 0, "r", true);

    assertThat(holding(List.of(), List.of()).extent())
        .isLessThan(holding(List.of(first), List.of()).extent());
    assertThat(holding(List.of(first), List.of()).extent())
        .isLessThan(holding(List.of(first), List.of(verdict)).extent())
        .isLessThan(holding(List.of(first, second), List.of()).extent());
    assertThat(holding(List.of(first, second), List.of(verdict)).extent())
        .isEqualTo(holding(List.of(first, second), List.of(verdict)).extent());
  }

  @Test
  void aVerdictHoldsForItsReferenceWhereverThatStandsAndForNoOther() throws StorageException {
    Critiques critiques =
        holding(
            List.of(output(1, PLAIN, 1)),
            List.of(
                verdict("j", 1, 2, 0, "zero", true),
                verdict("j", 1, 2, 1, "one", false),
                verdict("j", 1, 2, 2, "two", true)));

    assertThat(said(critiques, "j", List.of("zero", "one", "two")))
        .containsExactly(RIGHT, WRONG, RIGHT);
    assertThat(said(critiques, "j", List.of("one", "reworded", "zero", "zero")))
        .containsExactly(WRONG, NOT_JUDGED, RIGHT, RIGHT);
    assertThat(said(critiques, "j", List.of("reworded"))).isEmpty();
  }

  @Test
  void referencesWithOneTextKeepTheirOwnVerdicts() throws StorageException {
    Critiques critiques =
        holding(
            List.of(output(1, PLAIN, 1)),
            List.of(
                verdict("j", 1, 2, 2, "same", true),
                verdict("j", 1, 2, 0, "same", false),
                verdict("j", 1, 2, 1, "other", true)));

    assertThat(said(critiques, "j", List.of("same", "other", "same")))
        .containsExactly(WRONG, RIGHT, RIGHT);
  }

  @Test
  void stepsWithoutVerdictsAreEmptyAndOthersInTheirPlace() throws StorageException {
    CriticOutput output = output(1, PLAIN, 1);
    Critiques critiques =
        holding(List.of(output), List.of(verdict("j", 1, 3, 0, "half: \ude00 \0", true)));

    assertThat(
            critiques
                .judged("j", output, List.of(List.of(), List.of("a"), List.of("half: \ude00 \0")))
                .steps())
        .containsExactly(List.of(), List.of(), List.of(RIGHT));
  }

  private static List<ExplanationVerdict> said(
      Critiques critiques, String judge, List<String> references) throws StorageException {
    CriticOutput output = output(1, PLAIN, 1);
    List<List<String>> ofSteps = List.of(List.of(), references, List.of());
    JudgedExplanations judged = critiques.judged(judge, output, ofSteps);
    critiques.forEachCritique(
        PLAIN,
        judge,
        critique -> {
          VerdictsByText verdicts = critique.verdicts();
          assertThat(verdicts == null ? JudgedExplanations.none(3) : verdicts.on(ofSteps))
              .isEqualTo(judged);
        });
    return judged.steps().get(1);
  }
}
