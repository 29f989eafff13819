package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTextPropertyTest {

  @Property(tries = 2_000)
  void anyTextCanBeRead(@ForAll String source, @ForAll Markup markup) {
    requireSound(MarkedText.of(source, markup));
  }

  @Property(tries = 5_000)
  void anyMarkupCanBeRead(@ForAll("markup") String source, @ForAll Markup markup) {
    requireSound(MarkedText.of(source, markup));
  }

  @Property(tries = 5_000)
  void noLetterOrDigitIsLost(
      @ForAll("markupWithoutLinksAndFences") String source, @ForAll Markup markup) {
    MarkedText text = MarkedText.of(source, markup);
    boolean[] shown = new boolean[source.length()];
    text.lines().stream()
        .flatMap(List::stream)
        .forEach(run -> Arrays.fill(shown, run.start(), run.end(), true));
    assertThat(
            IntStream.range(0, source.length())
                .filter(at -> Character.isLetterOrDigit(source.charAt(at)) && !shown[at]))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "> ", "- ", "*", "**a ", "*a _b ", "[", "![", "$", "$a ", "$$", "\\(", "`", "` ``",
        "<", "\\", "(", "1. ", "|a", "#", "a", "字", "😀", "\n", "\u0000", "~~~\n"
      })
  void aHundredKilobytesOfAnythingCanBeRead(String part) {
    requireSound(MarkedText.of(part.repeat(100_000 / part.length()), Markup.MESSAGE));
    requireSound(MarkedText.of((part + "\n").repeat(10_000 / part.length()), Markup.DOCUMENT));
  }

  @Provide
  Arbitrary<String> markup() {
    return pieces(
        "a", "b1", "1. ", "- ", "> ", "# ", "\n", "\n\n", "\r\n", " ", "    ", "\t", "*", "**", "_",
        "`", "```", "~~~", "$", "$$", "\\", "\\(", "\\)", "\\[", "\\]", "[", "]", "(", ")", "![",
        "|", "|-|", "---", "===", "+ ", "<b>", "&amp;", "😀", "字", "א", "\uE000", "\u0000",
        "\uD83D", "\uFFFC", ":", "x: y");
  }

  @Provide
  Arbitrary<String> markupWithoutLinksAndFences() {
    return pieces(
        "a", "b1", "1. ", "- ", "> ", "# ", "\n", "\n\n", "\r\n", " ", "    ", "*", "**", "_", "` ",
        "$", "$$", "\\", "\\(", "\\)", "\\[", "\\]", "|", "|-|", "---", "===", "+ ", "<b>", "&amp;",
        "😀", "字");
  }

  private static Arbitrary<String> pieces(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  /** Runs come in order, do not overlap, and say where they are from. */
  private static void requireSound(MarkedText text) {
    int end = 0;
    for (List<Inline> line : text.lines()) {
      for (Inline run : line) {
        if (run.start() < end || run.end() > text.source().length()) {
          fail("%s starts before %d or ends beyond the source", run, end);
        }
        end = run.end();
      }
    }
  }
}
