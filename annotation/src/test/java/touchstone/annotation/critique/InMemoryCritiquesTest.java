package touchstone.annotation.critique;

import java.util.List;
import touchstone.annotation.contract.CritiquesContract;

final class InMemoryCritiquesTest extends CritiquesContract {
  @Override
  protected Critiques holding(List<CriticOutput> outputs, List<ModelVerdict> verdicts) {
    return new InMemoryCritiques(outputs, verdicts);
  }
}
