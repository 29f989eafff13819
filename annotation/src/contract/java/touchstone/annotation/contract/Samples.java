package touchstone.annotation.contract;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.ReplicaId;

/** Small valid values to build cases from. */
public final class Samples {
  public static final Annotator A1 = new Annotator("a1");
  public static final Annotator A2 = new Annotator("a2");
  public static final Annotator A3 = new Annotator("a3");
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  public static final String GUIDELINE = "g";

  private Samples() {}

  public static ItemId itemId(int number) {
    return new ItemId("%064x".formatted(number));
  }

  public static ReplicaId replica(int number) {
    return new ReplicaId("%032x".formatted(number));
  }

  /** An item with one image and as many steps as asked for. */
  public static Item item(int number, int stepCount) {
    return new Item(
        itemId(number),
        "set",
        "source-" + number,
        number,
        "How many?",
        List.of(new ImageRef("%064x".formatted(1_000 + number), "image/png", 4, 3)),
        new Response(Collections.nCopies(stepCount, "A step."), "Two"),
        "Three",
        Metadata.NONE);
  }

  public static Act verdict(int step, @Nullable Verdict verdict) {
    return new Act.Edited(new Change.StepVerdict(step, verdict));
  }

  public static Act critique(int step, String text) {
    return new Act.Edited(new Change.StepCritique(step, text));
  }

  public static Draft draft(Annotator by, int item, Act act) {
    return new Draft(by, GUIDELINE, itemId(item), act);
  }

  public static Draft draft(Annotator by, int item, Act act, String token) {
    return new Draft(by, GUIDELINE, itemId(item), act, token);
  }

  /** An entry as another replica would have written it. */
  public static Entry entry(
      int replica, long sequence, long lamport, Annotator by, int item, Act act) {
    return new Entry(
        new EntryId(replica(replica), sequence),
        lamport,
        NOON,
        by,
        GUIDELINE,
        itemId(item),
        act,
        null);
  }
}
