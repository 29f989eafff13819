package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "'# Judgment: the critique is incorrect.'; false; true",
        "'# Judgment: the critique is INCORRECT'; false; true",
        "'# Judgment: the critique is correct.'; true; true",
        "'the critique is Correct'; true; true",
        // What ends neither way, a failed call among it, is right by the reference's rule.
        "'TODO'; true; false",
        "'the critique is incorrect. '; true; false",
        "'the critique is incorrect!'; true; false",
        "'Incorrect'; true; false",
        "''; true; false",
      })
  void onlyTheVeryEndOfATextDecides(String text, boolean right, boolean decides) {
    assertThat(JudgeText.saysRight(text)).isEqualTo(right);
    assertThat(JudgeText.decides(text)).isEqualTo(decides);
  }
}
