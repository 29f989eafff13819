package touchstone.app.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.answer.InMemoryAnswerKeys;
import touchstone.annotation.correction.InMemoryCorrections;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.item.InMemoryImages;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Taxonomy;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.InMemoryBookmarks;
import touchstone.annotation.session.InMemoryDrafts;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.InMemorySearch;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.ReplicaId;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.tasks.Background;

final class QueueModelTest {
  private static final int ITEMS = 250;
  private static final QueueQuery TO_DO = QueueQuery.ALL.withStatuses(Set.of(Status.TO_DO));

  private final List<Item> items = new ArrayList<>();
  private final List<QueueQuery> kept = new ArrayList<>();
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final AnnotationSession session;
  private final QueueModel queue;

  QueueModelTest() {
    for (int number = 1; number <= ITEMS; number++) {
      items.add(item(number));
    }
    InMemoryJournal journal =
        new InMemoryJournal(
            new ReplicaId("%032x".formatted(1)), InstantSource.fixed(Instant.EPOCH));
    Judgments judgments = new FoldedJudgments(journal, Map.of());
    Bookmarks bookmarks = new InMemoryBookmarks();
    session = new AnnotationSession(journal, judgments, guideline(), new Annotator("a1"));
    Bench bench =
        new Bench(
            "many",
            new InMemoryItems(items),
            new InMemoryImages(Map.of()),
            judgments,
            new InMemorySearch(items, judgments, bookmarks, Leads.NOBODY),
            bookmarks,
            new InMemoryDrafts(),
            new InMemoryCritiques(List.of(), List.of()),
            new InMemoryCorrections(List.of()),
            new InMemoryAnswerKeys(Map.of()),
            session);
    queue = new QueueModel(bench, new Background(work::add, Runnable::run), TO_DO, kept::add);
  }

  private static Item item(int number) {
    return new Item(
        new ItemId("%064x".formatted(number)),
        "set",
        "source-" + number,
        number,
        number % 50 == 0 ? "A harbour" : "A street",
        List.of(),
        new Response(List.of("A step."), "B"),
        "A",
        Metadata.NONE);
  }

  private static Guideline guideline() {
    return new Guideline(
        "g",
        "Test",
        1,
        EnumSet.of(Verdict.CORRECT, Verdict.INCORRECT),
        Taxonomy.VISCO.kinds(),
        Guideline.Inherited.INCORRECT,
        Guideline.Neutral.CORRECT,
        false,
        Set.of(),
        Guideline.LabelVisibility.ON_REQUEST,
        List.of(),
        true,
        "");
  }

  private void workAll() {
    while (!work.isEmpty()) {
      work.poll().run();
    }
  }

  private void skip(int number) throws Exception {
    session.skip(items.get(number - 1).id(), new Skip(Skip.Reason.OTHER, ""));
    queue.update(items.get(number - 1), Status.SKIPPED);
  }

  @Test
  void theFirstItemsAreThereBeforeTheRest() {
    List<Integer> sizes = new ArrayList<>();
    queue.refresh(() -> sizes.add(queue.rowsProperty().get().size()));
    workAll();

    assertThat(sizes).containsExactly(PagedRows.PAGE);
    assertThat(queue.rowsProperty().get()).hasSize(ITEMS);
    assertThat(queue.wholeProperty().get()).isTrue();
  }

  @Test
  void whatLeavesTheFilterStaysInItsPlaceSoThatNothingIsSkipped() throws Exception {
    queue.refresh(() -> {});
    workAll();
    for (int number = 1; number <= 150; number++) {
      skip(number);
    }
    workAll();
    List<Long> opened = new ArrayList<>();
    queue.rowsProperty().get().fetch(150, row -> opened.add(row.number()));
    workAll();

    assertThat(opened).containsExactly(151L);
    assertThat(queue.progressProperty().get())
        .isEqualTo(Map.of(Status.SKIPPED, 150, Status.TO_DO, 100));
  }

  @Test
  void theNextOpenItemIsLookedForBeyondWhatIsListedYetAndAroundTheEnd() throws Exception {
    for (int number = 1; number <= ITEMS; number++) {
      if (number != 20 && number != 200) {
        session.skip(items.get(number - 1).id(), new Skip(Skip.Reason.OTHER, ""));
      }
    }
    List<Integer> found = new ArrayList<>();
    queue.refresh(() -> {});
    workAll();
    queue.show(query -> QueueQuery.ALL);
    workAll();
    queue.mark(20);
    queue.nextOpen(found::add, () -> found.add(-1));
    queue.mark(200);
    queue.nextOpen(found::add, () -> found.add(-1));
    skip(20);
    skip(200);
    queue.nextOpen(found::add, () -> found.add(-1));

    assertThat(found).containsExactly(199, 19, -1);
  }

  @Test
  void theOpenItemKeepsItsMarkWhereverTheNewListHasIt() {
    queue.refresh(() -> {});
    workAll();
    queue.mark(100);
    queue.show(query -> query.withText("harbour"));
    workAll();
    // 50, 100, 150, 200 and 250.
    assertThat(queue.rowsProperty().get()).hasSize(5);
    assertThat(queue.selectedProperty().get()).isEqualTo(1);
    assertThat(kept).containsExactly(TO_DO.withText("harbour"));

    queue.show(query -> query.withText("nowhere"));
    workAll();
    assertThat(queue.selectedProperty().get()).isEqualTo(-1);
    queue.show(QueueQuery::cleared);
    workAll();
    assertThat(queue.selectedProperty().get()).isEqualTo(99);
  }

  @Test
  void aSearchThatWasOvertakenShowsNothing() {
    queue.refresh(() -> {});
    workAll();
    queue.show(query -> query.withText("street"));
    queue.show(query -> query.withText("harbour"));
    workAll();

    assertThat(queue.rowsProperty().get()).hasSize(5);
  }
}
