package touchstone.annotation.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SnippetTest {
  private static List<String> found(Snippet snippet) {
    return snippet.matches().stream()
        .map(match -> snippet.text().substring(match.start(), match.end()))
        .toList();
  }

  private static Snippet of(String text, String... words) {
    return Snippet.of(text, List.of(words)).orElseThrow();
  }

  @Test
  void aShortTextIsShownWholeOnOneLine() {
    Snippet snippet = of("How many?\nTwo ducks.", "DUCK", "how");
    assertThat(snippet.text()).isEqualTo("How many? Two ducks.");
    assertThat(found(snippet)).containsExactly("How", "duck");
  }

  @Test
  void aLongTextIsCutAtAWordBeforeTheFirstMatch() {
    Snippet snippet =
        of("The quick brown fox jumps over a lazy dog" + " and on".repeat(40), "lazy");
    // 16 characters before "lazy" lies "fox"; the word after it starts with "jumps".
    assertThat(snippet.text()).startsWith("…jumps over a lazy dog and on").endsWith("…");
    assertThat(snippet.text()).hasSizeLessThanOrEqualTo(98);
    assertThat(found(snippet)).containsExactly("lazy");
  }

  @Test
  void chineseWithoutSpacesIsCutBetweenCharacters() {
    Snippet snippet = of("前".repeat(50) + "图表" + "后".repeat(200), "图表");
    assertThat(snippet.text()).isEqualTo("…" + "前".repeat(16) + "图表" + "后".repeat(78) + "…");
    assertThat(snippet.matches()).containsExactly(new Snippet.Match(17, 19));
  }

  @Test
  void aCharacterOfTwoHalvesIsNotCut() {
    Snippet snippet = of("𝑥".repeat(40) + "y" + "𝑥".repeat(100), "y");
    assertThat(snippet.text().codePoints()).doesNotContain(0xD835, 0xDC65);
  }

  @Test
  void theLongestWordWinsWhereSeveralStand() {
    assertThat(found(of("barn and bar", "bar", "barn"))).containsExactly("barn", "bar");
  }

  @Test
  void whatIsNotThereGivesNone() {
    assertThat(Snippet.of("text", List.of("word"))).isEmpty();
    assertThat(Snippet.of("text", List.of())).isEmpty();
  }
}
