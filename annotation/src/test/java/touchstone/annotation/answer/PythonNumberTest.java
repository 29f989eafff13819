package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonNumberTest {

  @ParameterizedTest
  @CsvSource({
    "0.0001, 0.0001",
    "0.00001, 1e-05",
    "1e15, 1000000000000000.0",
    "1e16, 1e+16",
    "-1.5e300, -1.5e+300",
    "-0.0, -0.0",
    "123.456, 123.456",
  })
  void aNumberIsWrittenInTheShortestWay(double number, String written) {
    assertThat(PythonNumber.written(number)).isEqualTo(written);
  }

  @Test
  void whatIsNoFiniteNumberHasANameToo() {
    assertThat(PythonNumber.written(Double.NaN)).isEqualTo("nan");
    assertThat(PythonNumber.written(Double.NEGATIVE_INFINITY)).isEqualTo("-inf");
  }

  @ParameterizedTest
  @CsvSource({"2.675, 2, 2.67", "0.5, 0, 0.0", "1.5, 0, 2.0", "1250, -2, 1200.0", "-0.04, 1, -0.0"})
  void halvesGoToTheEvenNeighbour(double number, int decimals, double rounded) {
    assertThat(PythonNumber.rounded(number, decimals)).isEqualTo(rounded);
  }
}
