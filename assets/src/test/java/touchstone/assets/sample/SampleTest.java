package touchstone.assets.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class SampleTest {
  private final Sample sample = Sample.load();

  @Test
  void idsAreNeutralAndInOrder() {
    for (int i = 0; i < sample.items().size(); i++) {
      assertThat(sample.items().get(i).id()).isEqualTo("sample-%02d".formatted(i + 1));
    }
  }

  @Test
  void evidenceLiesInsideItsImage() throws IOException {
    for (SampleItem item : sample.items()) {
      for (Region region : steps(item).flatMap(step -> step.evidence().stream()).toList()) {
        BufferedImage image = image(item.images().get(region.image()));
        assertThat(region.x() + region.width()).as(item.id()).isLessThanOrEqualTo(image.getWidth());
        assertThat(region.y() + region.height())
            .as(item.id())
            .isLessThanOrEqualTo(image.getHeight());
      }
    }
  }

  @Test
  void everyErrorKindAppearsAndErrorsAreInherited() {
    Set<String> kinds =
        sample.items().stream()
            .flatMap(SampleTest::steps)
            .flatMap(step -> step.kinds().stream())
            .collect(Collectors.toSet());
    assertThat(kinds)
        .containsExactlyInAnyOrder("perception", "reasoning", "knowledge", "calculation");
    assertThat(sample.items().stream().flatMap(SampleTest::steps))
        .anyMatch(step -> !step.inheritedFrom().isEmpty());
  }

  @Test
  void rightReasoningCanEndInAWrongAnswerAndTheOtherWayRound() {
    assertThat(sample.items())
        .anyMatch(item -> steps(item).allMatch(SampleStep::correct) && !item.answerCorrect())
        .anyMatch(item -> !steps(item).allMatch(SampleStep::correct) && item.answerCorrect());
  }

  @Test
  void everyItemHasViscosMetadata() {
    for (SampleItem item : sample.items()) {
      assertThat(item.metadata())
          .as(item.id())
          .containsKeys("critic_superskill", "critic_skill", "src_dataset", "src_model");
      assertThat(item.metadata().get("critic_superskill"))
          .as(item.id())
          .isIn("Reasoning", "Perception");
    }
  }

  @Test
  void viscosFileHoldsTheItemsWithOneImageInItsShape() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sample.writeVisco(out);
    List<JsonNode> lines = lines(out);
    assertThat(lines).hasSameSizeAs(sample.viscoItems());
    for (int i = 0; i < lines.size(); i++) {
      SampleItem item = sample.viscoItems().get(i);
      JsonNode line = lines.get(i);
      assertThat(line.properties())
          .extracting(entry -> entry.getKey())
          .containsExactly(
              "id",
              "question",
              "image",
              "label",
              "response",
              "answer_correctness",
              "reasoning_correctness",
              "reasoning_critic",
              "meta_data");
      assertThat(line.path("id").asText()).isEqualTo(item.id());
      try (InputStream in = sample.openImage(item.images().getFirst())) {
        assertThat(Base64.getDecoder().decode(line.path("image").asText()))
            .isEqualTo(in.readAllBytes());
      }
      for (int step = 0; step < item.steps().size(); step++) {
        JsonNode critiques = line.path("reasoning_critic").path(step);
        assertThat(critiques).hasSize(3);
        assertThat(critiques.path(0).asText().isEmpty())
            .isEqualTo(item.steps().get(step).correct());
      }
    }
  }

  @Test
  void theExtendedFileListsTheImagesOfAnItemThatHasSeveral() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    sample.writeExtendedVisco(out);
    List<JsonNode> lines = lines(out);
    assertThat(lines).hasSameSizeAs(sample.items());
    assertThat(lines).filteredOn(line -> line.has("images")).isNotEmpty();
    for (int i = 0; i < lines.size(); i++) {
      SampleItem item = sample.items().get(i);
      assertThat(lines.get(i).has("image")).isEqualTo(item.hasOneImage());
      assertThat(lines.get(i).path("images"))
          .hasSize(item.hasOneImage() ? 0 : item.images().size());
    }
  }

  @Test
  void noTwoStepsShareAText() {
    List<String> texts =
        sample.items().stream().flatMap(SampleTest::steps).map(SampleStep::text).toList();
    assertThat(new HashSet<>(texts)).hasSameSizeAs(texts);
  }

  private BufferedImage image(String name) throws IOException {
    try (InputStream in = sample.openImage(name)) {
      return ImageIO.read(in);
    }
  }

  private static Stream<SampleStep> steps(SampleItem item) {
    return item.steps().stream();
  }

  private static List<JsonNode> lines(ByteArrayOutputStream out) throws IOException {
    return SampleLines.of(new ByteArrayInputStream(out.toByteArray()));
  }
}
