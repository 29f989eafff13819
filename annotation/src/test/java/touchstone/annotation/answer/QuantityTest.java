package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.50                   | 3.5",
        "-3                     | -3",
        "−3 °C                  | -3",
        "$1,234.50              | 1234.5",
        "30 %                   | 30",
        "3/4                    | 0.75",
        "1e3                    | 1000",
        "x = .5                 | 0.5",
        "3 million              | 3000000",
        "Twenty-one             | 21",
        "two thousand and five  | 2005",
        "a hundred and five     | 105",
        "three or 3             | 3",
      })
  void aTextMayStateOneQuantity(String text, BigDecimal value) {
    assertThat(Quantity.single(text).orElseThrow().value()).isEqualByComparingTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "3 or 4",
        "3-4",
        "1.2.3",
        "12,34,567",
        "3..5",
        "0x10",
        "two point five",
        "twenty one point five",
        "v2",
        "1/0"
      })
  void aTextMayStateNoneOrSeveral(String text) {
    assertThat(Quantity.single(text)).isEmpty();
  }

  @Test
  void onlyCurrencyAndPercentMayStandBesideAWholeQuantity() {
    assertThat(Quantity.whole(" $3 ")).isPresent();
    assertThat(Quantity.whole("30 %")).isPresent();
    assertThat(Quantity.whole("3 dogs")).isEmpty();
  }

  @Test
  void halvesAreRoundedUp() {
    Quantity three = new Quantity(new BigDecimal("3"));
    assertThat(three.isRounded(new Quantity(new BigDecimal("2.5")))).isTrue();
    assertThat(three.isRounded(new Quantity(new BigDecimal("2.49")))).isFalse();
    assertThat(three.isRounded(new Quantity(new BigDecimal("2.5")), 1)).isFalse();
  }
}
