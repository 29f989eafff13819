package touchstone.viewer.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.viewer.diff.Part.Kind.ADDED;
import static touchstone.viewer.diff.Part.Kind.REMOVED;
import static touchstone.viewer.diff.Part.Kind.SAME;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import touchstone.viewer.text.Highlight;
import touchstone.viewer.text.Offsets;
import touchstone.viewer.text.TextRange;

class WordDiffTest {

  @Test
  void changedWordsAreFound() {
    WordDiff diff = WordDiff.between("the bar is red now", "the bar was very red");
    // "is" is at 8..10, "now" at 15..18; "was very" is at 8..16.
    assertThat(diff.before())
        .containsExactly(
            part(0, 7, SAME), part(8, 10, REMOVED), part(11, 14, SAME), part(15, 18, REMOVED));
    assertThat(diff.after())
        .containsExactly(part(0, 7, SAME), part(8, 16, ADDED), part(17, 20, SAME));
  }

  @Test
  void whiteSpaceDoesNotCount() {
    assertThat(WordDiff.between("a  b", " a\nb ").removed()).isEmpty();
  }

  @Test
  void punctuationCounts() {
    assertThat(WordDiff.between("(2, 0)", "(2; 0)").removed())
        .containsExactly(new Highlight(2, 3, "removed"));
  }

  @Test
  void chineseIsComparedByCharacter() {
    WordDiff diff = WordDiff.between("图像关于原点对称", "图像关于直线对称");
    assertThat(diff.removed()).containsExactly(new Highlight(4, 6, "removed"));
    assertThat(diff.added()).containsExactly(new Highlight(4, 6, "added"));
  }

  @Test
  void rangesCountCodePoints() {
    assertThat(WordDiff.between("😀 a", "😀 b").added())
        .containsExactly(new Highlight(2, 3, "added"));
  }

  @Test
  void wordsThatBelongTogetherStayTogether() {
    // ", not (2, 0)" is at 20..32; of several equally short edits it is the one that a reader would
    // make.
    WordDiff diff =
        WordDiff.between("exists around (0, 0), not (2, 0): odd", "is about (0, 0): odd");
    assertThat(diff.removed())
        .containsExactly(new Highlight(0, 13, "removed"), new Highlight(20, 32, "removed"));
    assertThat(diff.added()).containsExactly(new Highlight(0, 8, "added"));
  }

  @Test
  void nothingDiffersFromNothing() {
    assertThat(WordDiff.between("", "")).isEqualTo(new WordDiff(List.of(), List.of()));
    assertThat(WordDiff.between("", "a b").added()).containsExactly(new Highlight(0, 3, "added"));
  }

  @Test
  void textsTooLargeToCompareDifferBetweenTheirCommonEnds() {
    String left = numbers(1, WordDiff.MOST_WORDS + 1);
    WordDiff diff = WordDiff.between("start " + left + " end", "start 0 end");
    assertThat(diff.removed()).containsExactly(new Highlight(6, 6 + left.length(), "removed"));
    assertThat(diff.added()).containsExactly(new Highlight(6, 7, "added"));
  }

  @Property
  void whatIsTheSameIsTheSameOnBothSides(
      @ForAll("texts") String before, @ForAll("texts") String after) {
    WordDiff diff = WordDiff.between(before, after);
    assertThat(same(diff.before(), before)).isEqualTo(same(diff.after(), after));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("a", "b", " ", "c d", ".", "字", "😀")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String same(List<Part> parts, String text) {
    Offsets offsets = Offsets.of(text);
    return parts.stream()
        .filter(part -> part.kind() == SAME)
        .map(
            part ->
                text.substring(
                    offsets.utf16(part.range().start()), offsets.utf16(part.range().end())))
        .collect(Collectors.joining())
        .replace(" ", "");
  }

  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(String::valueOf)
        .collect(Collectors.joining(" "));
  }

  private static Part part(int start, int end, Part.Kind kind) {
    return new Part(new TextRange(start, end), kind);
  }
}
