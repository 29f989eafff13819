package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.itemId;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;

/** What every collection of corrected answers must do. */
public abstract class CorrectionsContract {
  private static final CorrectionRun HUMAN =
      new CorrectionRun("set", "m", CritiqueSource.HUMAN, Setting.ASE);
  private static final CorrectionRun GOLD =
      new CorrectionRun("set", "m", CritiqueSource.GOLD, Setting.ASE);
  private static final CorrectionRun CRITIC =
      new CorrectionRun("set", "m", new CritiqueSource.Critic("c"), Setting.ASE);
  private static final CorrectionRun LESS =
      new CorrectionRun("set", "m", CritiqueSource.HUMAN, Setting.A);

  /**
   * The answers, given in this order, beside items whose numbers are those of {@link
   * Samples#itemId} from 1 to 3.
   */
  protected abstract Corrections holding(List<CorrectedAnswer> answers) throws StorageException;

  private static CorrectedAnswer answer(CorrectionRun run, int item) {
    return new CorrectedAnswer(run, itemId(item), "B it is.", AnswerValue.text("B"));
  }

  @Test
  void runsThatDifferInAnythingAreKeptApartInTheOrderInWhichTheyCame() throws StorageException {
    Corrections corrections =
        holding(
            List.of(
                answer(LESS, 1),
                answer(GOLD, 1),
                answer(CRITIC, 1),
                answer(HUMAN, 1),
                answer(HUMAN, 2)));

    assertThat(corrections.runs()).containsExactly(LESS, GOLD, CRITIC, HUMAN);
    assertThat(corrections.of(itemId(1)))
        .containsExactly(answer(LESS, 1), answer(GOLD, 1), answer(CRITIC, 1), answer(HUMAN, 1));
    assertThat(corrections.find(HUMAN, itemId(2))).contains(answer(HUMAN, 2));
  }

  @Test
  void whatIsNotThereIsNotFound() throws StorageException {
    Corrections corrections = holding(List.of(answer(HUMAN, 1)));

    assertThat(corrections.find(HUMAN, itemId(2))).isEmpty();
    assertThat(corrections.find(GOLD, itemId(1))).isEmpty();
    assertThat(corrections.of(itemId(3))).isEmpty();
    assertThat(holding(List.of()).runs()).isEmpty();
  }

  @Test
  void theAnswersOfARunComeInTheOrderOfTheirItems() throws StorageException {
    Corrections corrections = holding(List.of(answer(HUMAN, 1), answer(GOLD, 2), answer(HUMAN, 3)));

    List<CorrectedAnswer> taken = new ArrayList<>();
    corrections.forEach(HUMAN, taken::add);

    assertThat(taken).containsExactly(answer(HUMAN, 1), answer(HUMAN, 3));
  }

  @Test
  void anAnswerOfAnyShapeSurvives() throws StorageException {
    Map<String, AnswerValue> fields = new LinkedHashMap<>();
    fields.put("z \0", AnswerValue.number("1.50"));
    fields.put("a", AnswerValue.NOTHING);
    AnswerValue nasty =
        AnswerValue.list(
            AnswerValue.text("half a pair: \ud83d"),
            AnswerValue.number("1e5"),
            AnswerValue.number("-0"),
            new AnswerValue.Truth(false),
            new AnswerValue.Fields(fields));
    CorrectedAnswer listed = new CorrectedAnswer(HUMAN, itemId(1), null, nasty);
    CorrectedAnswer none = new CorrectedAnswer(HUMAN, itemId(2), "\0", AnswerValue.NOTHING);
    Corrections corrections = holding(List.of(listed, none));

    assertThat(corrections.find(HUMAN, itemId(1))).contains(listed);
    assertThat(corrections.find(HUMAN, itemId(2))).contains(none);
  }
}
