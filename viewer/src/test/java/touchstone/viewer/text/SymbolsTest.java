package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SymbolsTest {
  private final Symbols symbols = Symbols.latex();

  @Test
  void namesAreThoseOfLatex() {
    assertThat(symbols.named("alpha")).contains("α");
    assertThat(symbols.named("leq")).contains("≤");
    assertThat(symbols.named("Delta")).contains("Δ");
    assertThat(symbols.named("backslash")).contains("\\");
    assertThat(symbols.named("nothing")).isEmpty();
  }

  @Test
  void theNameBeforeTheCaretIsFound() {
    assertThat(symbols.at("x \\alpha")).contains(new Symbols.Completion(2, "α"));
    assertThat(symbols.at("2\\alpha\\beta")).contains(new Symbols.Completion(7, "β"));
  }

  @Test
  void nothingElseIsCompleted() {
    assertThat(symbols.at("alpha")).isEmpty();
    assertThat(symbols.at("\\alpha ")).isEmpty();
    assertThat(symbols.at("\\nothing")).isEmpty();
    assertThat(symbols.at("")).isEmpty();
  }
}
