package touchstone.storage.bench;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Standing.Status;
import touchstone.storage.workspace.Workspace;

/**
 * How long a filtered, sorted or searched queue takes to show its first page, and to be listed
 * whole. Arguments: a file, which is made if it is not there, and a number of items.
 */
public final class QueueBench {
  private static final PrintStream OUT = System.out;
  private static final int REPEATS = 15;
  private static final int PAGE = 100;
  private static final Annotator A1 = new Annotator("a1");
  private static final Annotator A2 = new Annotator("a2");

  private QueueBench() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    int items = Integer.parseInt(arguments[1]);
    boolean made = !Files.exists(file);
    try (Workspace workspace =
        made
            ? Workspace.create(file, InstantSource.system(), new Random())
            : Workspace.open(file, InstantSource.system(), new Random())) {
      if (made) {
        new ManyItems(1).into(workspace, items);
        judge(workspace, items);
        workspace.checkpoint();
      }
      OUT.printf(
          Locale.ROOT,
          "%,d items; goal: first page in 100 ms (p50, p95 of %d, whole list once)%n",
          workspace.items().count(),
          REPEATS);
      workspace.putLeads(Leads.NOBODY);
      measureAll(workspace.search());
      workspace.putLeads(Leads.of(List.of(A1)));
      OUT.println("to a lead");
      measure(workspace.search(), "everything", QueueQuery.ALL);
      measureQuestions(workspace.search());
    }
  }

  /**
   * A thousand items submitted, and a question about every third of them, half of them answered.
   */
  private static void judge(Workspace workspace, int items) throws StorageException {
    for (int number = 1; number <= 1_000; number++) {
      var id = ManyItems.id(1 + (number * 7) % items);
      Act verdict = new Act.Edited(new Change.StepVerdict(1, Verdict.CORRECT));
      workspace
          .journal()
          .append(
              List.of(
                  new Draft(A1, "g", id, verdict), new Draft(A1, "g", id, new Act.Submitted())));
      if (number % 3 == 0) {
        ask(workspace, number % 2 == 0 ? A1 : A2, id, number % 4 < 2);
      }
    }
  }

  private static void ask(Workspace workspace, Annotator by, ItemId id, boolean answered)
      throws StorageException {
    Act question = new Act.Asked("Which one?");
    Entry asked = workspace.journal().append(List.of(new Draft(by, "g", id, question))).getLast();
    if (answered) {
      Act answer = new Act.Answered(asked.id(), "That one.");
      workspace.journal().append(List.of(new Draft(A2, "g", id, answer)));
    }
  }

  private static void measureAll(Search search) throws StorageException {
    QueueQuery all = QueueQuery.ALL;
    measure(search, "everything", all);
    measure(search, "to do", all.withStatuses(Set.of(Status.TO_DO, Status.DRAFT)));
    measure(search, "submitted", all.withStatuses(Set.of(Status.SUBMITTED)));
    measure(search, "two sources", all.withSources(Set.of("POPE", "VSR")));
    measure(
        search,
        "two sources, a skill, a model",
        all.withSources(Set.of("POPE", "VSR"))
            .withSkills(Set.of("OCR"))
            .withModels(Set.of("model-a")));
    measure(search, "text, rare", all.withText(ManyItems.RARE));
    measure(search, "text, in half of all", all.withText("circle"));
    measure(search, "text, two words", all.withText("triangle window"));
    measure(search, "text, 2 letters", all.withText("so"));
    measure(search, "Chinese, 2 characters, rare", all.withText(ManyItems.RARE_CHINESE));
    measure(search, "Chinese, 2 characters, frequent", all.withText("苹果"));
    measure(search, "Chinese, 5 characters", all.withText("三个苹果"));
    measure(search, "shortest first", all.withOrder(new Order.ShortestFirst()));
    measure(search, "fewest judgments first", all.withOrder(new Order.FewestJudgmentsFirst()));
    measure(search, "shuffled", all.withOrder(new Order.Shuffled(7)));
    measureQuestions(search);
  }

  private static void measureQuestions(Search search) throws StorageException {
    QueueQuery all = QueueQuery.ALL;
    QueueQuery open = all.withQuestions(Set.of(QuestionStatus.OPEN));
    measure(search, "open questions", open);
    measure(search, "open questions, text", open.withText("circle"));
    measure(search, "questions answered", all.withQuestions(Set.of(QuestionStatus.ANSWERED)));
    long start = System.nanoTime();
    search.facets(all.withSources(Set.of("POPE")), A1);
    OUT.printf(Locale.ROOT, "%-34s %8.1f ms%n", "facets", (System.nanoTime() - start) / 1e6);
  }

  private static void measure(Search search, String name, QueueQuery query)
      throws StorageException {
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < REPEATS; i++) {
      long start = System.nanoTime();
      ItemNumbers numbers = search.matching(query, A1, PAGE);
      search.rows(numbers, query.words(), A1);
      first.add((System.nanoTime() - start) / 1e6);
    }
    long start = System.nanoTime();
    int found = search.matching(query, A1, Integer.MAX_VALUE).size();
    double whole = (System.nanoTime() - start) / 1e6;
    double[] sorted = first.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    OUT.printf(
        Locale.ROOT,
        "%-34s p50 %7.1f ms, p95 %7.1f ms; whole list %8.1f ms, %,d items%n",
        name,
        sorted[sorted.length / 2],
        Arrays.stream(sorted).skip(sorted.length * 95L / 100).findFirst().orElseThrow(),
        whole,
        found);
  }
}
