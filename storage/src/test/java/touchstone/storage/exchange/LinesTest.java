package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

final class LinesTest {
  /** Hands its bytes out in pieces of any size. */
  private static final class Trickle extends ByteArrayInputStream {
    private final Random random;

    Trickle(byte[] bytes, long seed) {
      super(bytes);
      this.random = new Random(seed);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, 1 + random.nextInt(7)));
    }
  }

  private static List<String> read(InputStream in, int size) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Lines reader = new Lines(in, size, 1 << 20)) {
      while (reader.next()) {
        lines.add(new String(reader.bytes(), StandardCharsets.ISO_8859_1));
        assertThat(reader.number()).isEqualTo(lines.size());
      }
    }
    return lines;
  }

  @Property
  void theLinesAreWhatSplittingGives(
      @ForAll @Size(max = 30) List<@IntRange(max = 40) Integer> lengths,
      @ForAll boolean endsWithLineEnd,
      @ForAll @IntRange(min = 1, max = 64) int bufferSize,
      @ForAll long seed)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < lengths.size(); i++) {
      lines.add(Integer.toString(i % 10).repeat(lengths.get(i)));
    }
    boolean lastIsSeen = endsWithLineEnd || lines.isEmpty() || !lines.getLast().isEmpty();
    String text = String.join("\n", lines) + (endsWithLineEnd && !lines.isEmpty() ? "\n" : "");

    List<String> read =
        read(new Trickle(text.getBytes(StandardCharsets.ISO_8859_1), seed), bufferSize);

    assertThat(read).isEqualTo(lastIsSeen ? lines : lines.subList(0, lines.size() - 1));
  }

  @Test
  void aCarriageReturnBeforeTheLineEndIsNoPartOfTheLine() throws IOException {
    assertThat(read(stream("a\r\n\r\nb\rc\r"), 2)).containsExactly("a", "", "b\rc");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(read(stream("\u00ef\u00bb\u00bfa\n\u00ef\u00bb\u00bfb"), 4))
        .containsExactly("a", "\u00ef\u00bb\u00bfb");
  }

  @Test
  void blankLinesAreToldFromOthers() throws IOException {
    try (Lines lines = new Lines(stream(" \t\r\n{}\n\u00a0\n"))) {
      lines.next();
      assertThat(lines.isBlank()).isTrue();
      lines.next();
      assertThat(lines.isBlank()).isFalse();
      lines.next();
      assertThat(lines.isBlank()).as("a byte above ASCII is content").isFalse();
    }
  }

  @Test
  void whatIsConsumedAddsUpToTheFile() throws IOException {
    try (Lines lines = new Lines(stream("ab\ncd"))) {
      lines.next();
      assertThat(lines.consumed()).isEqualTo(3);
      lines.next();
      assertThat(lines.consumed()).isEqualTo(5);
    }
  }

  @Test
  void aFileWithoutLineEndsIsRefusedBeforeItFillsTheMemory() throws IOException {
    try (Lines lines = new Lines(stream("ok\n" + "x".repeat(100)), 8, 64)) {
      lines.next();
      assertThatIOException()
          .isThrownBy(lines::next)
          .withMessage("line 2 is longer than 64 bytes; one record a line is expected");
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
