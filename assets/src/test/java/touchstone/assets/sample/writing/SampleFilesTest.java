package touchstone.assets.sample.writing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import touchstone.assets.sample.Sample;

class SampleFilesTest {
  private static final Sample SAMPLE = Sample.load();

  @ParameterizedTest
  @MethodSource("files")
  void aFileWrittenAnewEqualsTheCommittedOne(Map.Entry<String, String> file) throws IOException {
    try (InputStream in = SAMPLE.open(file.getKey())) {
      assertThat(file.getValue()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  static Stream<Map.Entry<String, String>> files() {
    return SampleFiles.of(SAMPLE).entrySet().stream();
  }
}
