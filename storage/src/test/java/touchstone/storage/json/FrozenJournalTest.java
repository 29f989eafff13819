package touchstone.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.SegmentationId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.ReplicaId;

/**
 * A journal as version 1 wrote it folds to the state that version 1 folded it to. These files are
 * never changed: a later release adds its own.
 */
final class FrozenJournalTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"version-1", "version-1-segmented", "version-1-reviewed", "version-1-questions"})
  void whatVersion1WroteFoldsAsItDid(String name) throws IOException, MalformedJson {
    List<Entry> journal = new ArrayList<>();
    for (String line : resource(name + ".journal.jsonl").lines().toList()) {
      journal.add(entry(Json.parse(line)));
    }
    Collections.reverse(journal);
    JsonNode expected = Json.parse(resource(name + ".state.json"));

    var byItem = journal.stream().collect(Collectors.groupingBy(Entry::item));
    assertThat(byItem).hasSameSizeAs(expected);
    for (var one : byItem.entrySet()) {
      JsonNode state = expected.get(Objects.requireNonNull(one.getKey()).value());
      assertThat(ItemState.fold(one.getValue())).isEqualTo(StateJson.read(Json.write(state)));
    }
  }

  @Test
  void version1KnowsEveryTypeOfActThatItWrote() throws IOException {
    List<Class<?>> types = new ArrayList<>();
    for (String line : resource("version-1.journal.jsonl").lines().toList()) {
      types.add(entry(Json.parse(line)).act().getClass());
    }

    assertThat(types)
        .as("all but unknown, which stands for the future")
        .contains(
            Act.Edited.class,
            Act.Submitted.class,
            Act.Skipped.class,
            Act.Exposed.class,
            Act.Undone.class,
            Act.Redone.class,
            Act.Accepted.class);
    assertThat(types.stream().filter(Act.Unknown.class::equals)).hasSize(1);
  }

  private static Entry entry(JsonNode line) {
    return new Entry(
        new EntryId(
            new ReplicaId(line.get("replica").textValue()), line.get("sequence").longValue()),
        line.get("lamport").longValue(),
        Instant.parse(line.get("at").textValue()),
        new Annotator(line.get("annotator").textValue()),
        line.get("guideline").textValue(),
        new ItemId(line.get("item").textValue()),
        line.has("segmentation") ? new SegmentationId(line.get("segmentation").textValue()) : null,
        ActJson.read(
            new ActJson.Stored(
                line.get("type").textValue(),
                line.get("version").intValue(),
                line.get("payload").textValue())),
        null);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = FrozenJournalTest.class.getResourceAsStream("/frozen/" + name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
