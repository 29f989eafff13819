package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.answer.AnswerValue.Fields;
import touchstone.annotation.answer.AnswerValue.Numeral;

class AnswerValueTest {

  @ParameterizedTest
  @ValueSource(strings = {"0", "-0", "1.50", "1e400", "12345678901234567890", "-2.5E-3"})
  void aNumberStaysAsWritten(String written) {
    assertThat(AnswerValue.number(written)).isEqualTo(new Numeral(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "01", "+1", ".5", "1.", "NaN", "1 ", "0x10"})
  void whatJsonWouldNotWriteIsNoNumber(String written) {
    assertThatThrownBy(() -> AnswerValue.number(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("written is not a JSON number: " + written);
  }

  @Test
  void fieldsKeepTheirOrderAndCannotChange() {
    Map<String, AnswerValue> named = new LinkedHashMap<>();
    named.put("z", AnswerValue.number("1"));
    named.put("a", AnswerValue.NOTHING);
    Fields fields = new Fields(named);
    named.clear();
    assertThat(fields.values()).containsOnlyKeys("z", "a").hasSize(2);
    assertThat(fields.values().keySet()).containsExactly("z", "a");
  }
}
