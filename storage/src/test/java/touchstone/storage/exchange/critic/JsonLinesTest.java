package touchstone.storage.exchange.critic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
  @TempDir Path folder;

  @Test
  void theTextOfTheKeyIsCutOut() throws IOException {
    assertThat(lines("{\"id\": 1, \"image\" : \"aGVsbG8=\", \"b\": \"c\"}"))
        .containsExactly("{\"id\": 1, \"image\" : \"\", \"b\": \"c\"}");
  }

  @Test
  void onlyTheTopLevelKeyIsMeant() throws IOException {
    String line = "{\"m\": {\"image\": \"kept\"}, \"l\": [\"image\", \"kept\"], \"x\": \"image\"}";

    assertThat(lines(line)).containsExactly(line);
  }

  @Test
  void wordsThatLookLikeTheKeyStay() throws IOException {
    String line = "{\"q\": \"say \\\"image\\\": \\\"x\\\", or \\\\\", \"image_path\": \"a.png\"}";

    assertThat(lines(line)).containsExactly(line);
  }

  @Test
  void aValueThatIsNoTextStays() throws IOException {
    String list = "{\"image\": [\"a\", \"b\"]}";
    String none = "{\"image\": null, \"b\": \"c\"}";
    String object = "{\"image\": {\"path\": \"a\"}}";

    assertThat(lines(list, none, object)).containsExactly(list, none, object);
  }

  @Test
  void escapesInTheTextDoNotEndIt() throws IOException {
    assertThat(lines("{\"image\": \"\\/9j\\\\\\\"/4A\\\\\", \"b\": 1}"))
        .containsExactly("{\"image\": \"\", \"b\": 1}");
  }

  @Test
  void aTextWithoutAnEndStaysOnItsLine() throws IOException {
    assertThat(lines("{\"image\": \"aGVsbG8", "{\"id\": \"next", "{\"id\": 3}"))
        .containsExactly("{\"image\": \"", "{\"id\": \"next", "{\"id\": 3}");
  }

  @Test
  void textsOfAnyLengthAreCutOutAtAnyPlace() throws IOException {
    List<String> written =
        IntStream.range(0, 300)
            .mapToObj(
                i -> "{\"i\": %d, \"image\": \"%s\", \"e\": 0}".formatted(i, "A".repeat(i * 37)))
            .toList();

    List<String> expected =
        IntStream.range(0, 300)
            .mapToObj("{\"i\": %d, \"image\": \"\", \"e\": 0}"::formatted)
            .toList();
    assertThat(lines(written.toArray(String[]::new))).isEqualTo(expected);
  }

  @Test
  void blankLinesAreCountedButNotGiven() throws IOException {
    Path file = Files.writeString(folder.resolve("f"), "\r\n1\r\n \n2");
    List<Long> numbers = new ArrayList<>();
    try (JsonLines lines = new JsonLines(file, null)) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        numbers.add(line.number());
      }
    }

    assertThat(numbers).containsExactly(2L, 4L);
  }

  private List<String> lines(String... written) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("f"), List.of(written).stream().collect(Collectors.joining("\n")));
    List<String> read = new ArrayList<>();
    try (JsonLines lines = new JsonLines(file, "image")) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        read.add(line.text());
      }
    }
    return read;
  }
}
