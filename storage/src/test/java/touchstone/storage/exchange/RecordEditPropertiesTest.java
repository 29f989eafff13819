package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming.Cut;
import touchstone.storage.workspace.RawRecord;

/** Editing bytes gives what editing values would give, and touches no other byte. */
final class RecordEditPropertiesTest {
  private static final Map<String, byte[]> VALUES = new LinkedHashMap<>();

  static {
    VALUES.put("one", "[true,null]".getBytes(StandardCharsets.US_ASCII));
    VALUES.put("two", "\"x\"".getBytes(StandardCharsets.US_ASCII));
  }

  @Provide
  Arbitrary<String> object() {
    return AnyJson.object("one", "two", "three");
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theValuesAreReplacedAndTheOthersStay(@ForAll("object") String json) throws IOException {
    JsonNode before = Json.parse(json);
    ObjectNode expected = before.deepCopy();
    expected.set("one", Json.parse("[true,null]"));
    expected.put("two", "x");

    String edited = edit(json);

    assertThat(Json.parse(edited)).isEqualTo(expected);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void puttingTheOldValuesBackGivesTheOldBytes(@ForAll("object") String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    TopLevel fields = new TopLevel(bytes, 0, bytes.length);
    Map<String, byte[]> old = new LinkedHashMap<>();
    boolean twice = false;
    while (fields.next()) {
      for (String name : VALUES.keySet()) {
        if (fields.isNamed(name)) {
          byte[] value = Arrays.copyOfRange(bytes, fields.start(), fields.end());
          twice |= old.put(name, value) != null;
        }
      }
    }
    if (!twice) {
      assertThat(RecordEdit.replace(new RawRecord(bytes, List.of()), old).bytes()).isEqualTo(bytes);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void imagesStayWhereTheyWere(@ForAll("object") String json) throws IOException {
    // The mark stands where an image would be put back.
    String withImage = "{\"image\": \"@\", " + json.substring(1);
    int at = withImage.indexOf('@');
    String cut = withImage.replace("@", "");

    RawRecord edited =
        RecordEdit.replace(
            new RawRecord(
                cut.getBytes(StandardCharsets.UTF_8), List.of(new Cut(at, "00".repeat(32)))),
            VALUES);

    String bytes = new String(edited.bytes(), StandardCharsets.UTF_8);
    int offset = edited.cuts().getFirst().offset();
    assertThat(Json.parse(bytes.substring(0, offset) + "@" + bytes.substring(offset)).get("image"))
        .isEqualTo(Json.parse("\"@\""));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void walkingGivesTheFieldsThatParsingGives(@ForAll("object") String json) throws IOException {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    TopLevel fields = new TopLevel(bytes, 0, bytes.length);
    ObjectNode walked = Json.object();
    while (fields.next()) {
      walked.set(
          Json.parse(slice(bytes, fields.nameStart(), fields.nameEnd())).textValue(),
          Json.parse(slice(bytes, fields.start(), fields.end())));
    }

    assertThat(walked).isEqualTo(Json.parse(json));
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void ofBytesThatAreNotJsonTheWalkComesToAnEnd(@ForAll("object") String json, @ForAll int seed) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    int from = Math.floorMod(seed, bytes.length);
    TopLevel fields = new TopLevel(bytes, from, bytes.length - Math.floorMod(seed, 2));
    List<Integer> ends = new ArrayList<>();
    while (fields.next()) {
      assertThat(fields.start()).isBetween(from, bytes.length);
      assertThat(fields.end()).isBetween(fields.start(), bytes.length);
      ends.add(fields.end());
    }
    assertThat(ends).isSorted().doesNotHaveDuplicates();
  }

  private static String slice(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  private static String edit(String json) {
    RawRecord record = new RawRecord(json.getBytes(StandardCharsets.UTF_8), List.of());
    return new String(RecordEdit.replace(record, VALUES).bytes(), StandardCharsets.UTF_8);
  }
}
