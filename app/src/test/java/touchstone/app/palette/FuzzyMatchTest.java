package touchstone.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FuzzyMatchTest {
  private static int score(String query, String name) {
    return FuzzyMatch.of(query, name).orElseThrow().score();
  }

  @Test
  void allLettersMustOccurInOrder() {
    assertThat(FuzzyMatch.of("nst", "Next step")).isPresent();
    assertThat(FuzzyMatch.of("stn", "Next step")).isEmpty();
    assertThat(FuzzyMatch.of("nextsteps", "Next step")).isEmpty();
  }

  @Test
  void theMatchedLettersAreThoseThatFitBest() {
    // N starts the name, s a word, t follows it; not the x-t of "Next".
    assertThat(FuzzyMatch.of("nst", "Next step").orElseThrow().positions())
        .containsExactly(0, 5, 6);
  }

  @Test
  void runsAndStartsOfWordsComeFirst() {
    assertThat(score("corr", "Correct")).isGreaterThan(score("corr", "Incorrect"));
    assertThat(score("err", "Error kind: reasoning"))
        .isGreaterThan(score("err", "Inherited from the last error"))
        .isGreaterThan(score("err", "Reveal reference answer"));
    assertThat(score("fit", "Fit image to window")).isGreaterThan(score("fit", "Find it"));
  }

  @Test
  void caseBlanksAndScriptDoNotMatter() {
    assertThat(score("NEXT  STEP", "Next step")).isEqualTo(score("nextstep", "Next step"));
    assertThat(FuzzyMatch.of("参考", "显示参考答案").orElseThrow().positions()).containsExactly(2, 3);
    assertThat(FuzzyMatch.of(" ", "Next step")).contains(new FuzzyMatch(0, java.util.List.of()));
  }
}
