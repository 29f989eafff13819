package touchstone.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import touchstone.annotation.contract.AnyAct;
import touchstone.annotation.contract.AnyJudgment;
import touchstone.annotation.contract.AnyText;
import touchstone.annotation.contract.Samples;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ItemState;

/** What is written as JSON and as UTF-8 is read back as it was. */
final class JsonRoundTripPropertiesTest {
  @Provide
  Arbitrary<Act> act() {
    return AnyAct.act();
  }

  @Provide
  Arbitrary<Act.Unknown> unknown() {
    return AnyAct.unknown();
  }

  @Provide
  Arbitrary<Gold> gold() {
    return AnyJudgment.gold();
  }

  @Provide
  Arbitrary<Judgment> judgment() {
    return AnyJudgment.judgment();
  }

  @Provide
  Arbitrary<String> text() {
    return AnyText.text();
  }

  @Provide
  Arbitrary<ItemState> state() {
    return AnyAct.act().list().ofMaxSize(12).map(JsonRoundTripPropertiesTest::fold);
  }

  /** Acts of three annotators on two replicas, in turn. */
  private static ItemState fold(List<Act> acts) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < acts.size(); i++) {
      entries.add(
          new Entry(
              new EntryId(Samples.replica(1 + i % 2), 1 + i / 2),
              1 + i,
              Instant.ofEpochSecond(1_000_000_000L * i, i),
              List.of(Samples.A1, Samples.A2, Samples.A3).get(i % 3),
              Samples.GUIDELINE,
              Samples.itemId(1),
              acts.get(i),
              null));
    }
    return ItemState.fold(entries);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void anAct(@ForAll("act") Act act) {
    ActJson.Stored stored = ActJson.write(act);

    assertThat(ActJson.read(throughUtf8(stored))).isEqualTo(act);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void anActOfANewerProgram(@ForAll("unknown") Act.Unknown unknown) {
    ActJson.Stored stored = ActJson.write(unknown);

    assertThat(stored.payload()).isEqualTo(unknown.payload());
    assertThat(ActJson.read(throughUtf8(stored))).isEqualTo(unknown);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void theStateOfAnItem(@ForAll("state") ItemState state) throws MalformedJson {
    assertThat(StateJson.read(throughUtf8(StateJson.write(state)))).isEqualTo(state);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void gold(@ForAll("gold") Gold gold) throws MalformedJson, IOException {
    String json = throughUtf8(Json.write(GoldJson.write(gold)));

    assertThat(GoldJson.read(Json.parse(json))).isEqualTo(gold);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void aJudgment(@ForAll("judgment") Judgment judgment) throws MalformedJson, IOException {
    String json = throughUtf8(Json.write(JudgmentJson.write(judgment)));

    assertThat(JudgmentJson.read(Json.parse(json))).isEqualTo(judgment);
  }

  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void aCritiqueOfAHundredKilobytes(@ForAll("text") String text) {
    String unit = text.isEmpty() ? "x" : text;
    Act act = Samples.critique(1, unit.repeat(1 + 100_000 / unit.length()));

    assertThat(ActJson.read(throughUtf8(ActJson.write(act)))).isEqualTo(act);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void equalChangesHaveEqualJson(@ForAll("act") Act act) {
    Change change = act instanceof Act.Edited(var edit) ? edit : new Change.StepNote(1, "");
    Act.Edited edited = new Act.Edited(change);

    assertThat(ActJson.write(ActJson.read(ActJson.write(edited)))).isEqualTo(ActJson.write(edited));
  }

  private static ActJson.Stored throughUtf8(ActJson.Stored stored) {
    return new ActJson.Stored(stored.type(), stored.version(), throughUtf8(stored.payload()));
  }

  /** What a file, or a column of the database, makes of a text. */
  private static String throughUtf8(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
