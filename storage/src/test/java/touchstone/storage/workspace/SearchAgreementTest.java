package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.verdict;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.EntryId;
import touchstone.annotation.session.InMemorySearch;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.Question;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Standing.Status;

/** Whatever is asked for, the indexes find what reading everything would. */
final class SearchAgreementTest {
  private static final int ITEMS = 60;
  private static final int QUERIES = 400;

  /** Few characters, so that short words are in some texts and not in others. */
  private static final String ALPHABET = "aBc 图表灯%_\"\\\n";

  private static final List<Order> ORDERS =
      List.of(
          new Order.AsImported(),
          new Order.Shuffled(3),
          new Order.ShortestFirst(),
          new Order.FewestJudgmentsFirst());

  @TempDir private Path folder;
  private final Random random = new Random(20_26);

  @Test
  void theIndexesFindWhatReadingEverythingFinds() throws StorageException {
    List<Item> items = new ArrayList<>();
    for (int number = 1; number <= ITEMS; number++) {
      items.add(item(number));
    }
    try (Workspace workspace = TestFiles.create(folder.resolve("w.touchstone"))) {
      workspace.add(items.stream().map(item -> TestFiles.incoming(item, null, Map.of())).toList());
      for (int act = 0; act < 300; act++) {
        act(workspace);
      }
      Leads leads = Leads.of(List.of(A2));
      workspace.putLeads(leads);
      Search expected =
          new InMemorySearch(items, workspace.judgments(), workspace.bookmarks(), leads);
      for (int i = 0; i < QUERIES; i++) {
        QueueQuery query = query();
        Annotator reader = random.nextInt(4) == 0 ? A2 : A1;
        int limit = random.nextBoolean() ? Integer.MAX_VALUE : 1 + random.nextInt(5);
        var found = workspace.search().matching(query, reader, limit);
        assertThat(found).as("%s", query).isEqualTo(expected.matching(query, reader, limit));
        assertThat(workspace.search().rows(found, query.words(), reader))
            .isEqualTo(expected.rows(found, query.words(), reader));
        assertThat(workspace.search().facets(query, reader))
            .as("%s", query)
            .isEqualTo(expected.facets(query, reader));
      }
      assertThat(workspace.check()).isEmpty();
    }
  }

  private Item item(int number) {
    List<String> steps = new ArrayList<>();
    for (int step = 0; step <= random.nextInt(4); step++) {
      steps.add(text(12));
    }
    Map<String, String> metadata = new TreeMap<>();
    for (String key : List.of("src_dataset", "critic_skill", "src_model")) {
      if (random.nextInt(4) > 0) {
        metadata.put(key, "v" + random.nextInt(3));
      }
    }
    return new Item(
        itemId(number),
        "set",
        "source-" + number,
        number,
        text(8),
        List.of(),
        new Response(steps, text(4)),
        "label",
        new Metadata(metadata));
  }

  private String text(int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }

  private void act(Workspace workspace) throws StorageException {
    Annotator by = random.nextBoolean() ? A1 : A2;
    int item = 1 + random.nextInt(ITEMS);
    switch (random.nextInt(7)) {
      case 0 -> append(workspace, by, item, verdict(1, Verdict.CORRECT));
      case 1 -> append(workspace, by, item, new Act.Submitted());
      case 2 -> append(workspace, by, item, new Act.Skipped(new Skip(Skip.Reason.OTHER, "")));
      case 3 -> append(workspace, by, item, new Act.Edited(new Change.StepKinds(1, kinds())));
      case 4 -> append(workspace, by, item, new Act.Asked("Which?"));
      case 5 -> answer(workspace, item);
      default -> workspace.bookmarks().set(by, itemId(item), random.nextBoolean());
    }
  }

  private void answer(Workspace workspace, int item) throws StorageException {
    List<Question> asked = workspace.judgments().of(itemId(item)).questions();
    if (!asked.isEmpty()) {
      EntryId one = asked.get(random.nextInt(asked.size())).entry();
      append(workspace, A2, item, new Act.Answered(one, "That."));
    }
  }

  private static void append(Workspace workspace, Annotator by, int item, Act act)
      throws StorageException {
    workspace.journal().append(List.of(draft(by, item, act)));
  }

  private SortedSet<ErrorKind> kinds() {
    SortedSet<ErrorKind> kinds = new TreeSet<>();
    for (String name : List.of("perception", "reasoning")) {
      if (random.nextBoolean()) {
        kinds.add(new ErrorKind(name));
      }
    }
    return kinds;
  }

  private <T> T anyOf(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private QueueQuery query() {
    Set<Status> statuses = EnumSet.noneOf(Status.class);
    if (random.nextInt(3) == 0) {
      statuses.add(anyOf(Status.values()));
      statuses.add(anyOf(Status.values()));
    }
    return new QueueQuery(
        statuses,
        some("v0", "v1", "set"),
        some("v0", "v1", "v2"),
        some("v0", "v1", "v2"),
        random.nextInt(5) == 0 ? kinds() : Set.of(),
        random.nextInt(6) == 0,
        random.nextInt(4) == 0 ? someQuestions() : Set.of(),
        random.nextBoolean() ? "" : text(6),
        ORDERS.get(random.nextInt(ORDERS.size())));
  }

  private Set<QuestionStatus> someQuestions() {
    return Set.copyOf(List.of(anyOf(QuestionStatus.values()), anyOf(QuestionStatus.values())));
  }

  private Set<String> some(String... values) {
    Set<String> some = new TreeSet<>();
    if (random.nextInt(3) == 0) {
      some.add(values[random.nextInt(values.length)]);
      some.add(values[random.nextInt(values.length)]);
    }
    return some;
  }
}
