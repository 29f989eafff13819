package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "'one two', 2",
    "'don''t, 3.14 (1,645)', 3",
    "'函数 f 是', 4",
    "'... --', 0",
    "'naïve', 1",
    "'α=β', 2"
  })
  void wordsAreCounted(String text, int words) {
    assertThat(Words.count(text)).isEqualTo(words);
  }

  @Test
  void aWordMayBeOfAnyLength() {
    assertThat(Words.count("a".repeat(200_000))).isOne();
  }
}
