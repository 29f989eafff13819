package touchstone.annotation.correction;

import java.util.List;
import touchstone.annotation.contract.CorrectionsContract;

final class InMemoryCorrectionsTest extends CorrectionsContract {
  @Override
  protected Corrections holding(List<CorrectedAnswer> answers) {
    return new InMemoryCorrections(answers);
  }
}
