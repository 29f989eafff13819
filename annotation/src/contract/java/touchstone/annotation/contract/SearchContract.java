package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.A3;
import static touchstone.annotation.contract.Samples.critique;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.itemId;
import static touchstone.annotation.contract.Samples.verdict;
import static touchstone.annotation.session.QuestionStatus.ANSWERED;
import static touchstone.annotation.session.QuestionStatus.OPEN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Search;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Snippet;
import touchstone.annotation.session.Standing.Status;

/** What every search over items must do. */
public abstract class SearchContract {
  private static final ErrorKind PERCEPTION = new ErrorKind("perception");
  private static final ErrorKind REASONING = new ErrorKind("reasoning");

  /** A search, and what decides what it finds. */
  public record Opened(Search search, Journal journal, Bookmarks bookmarks) {}

  private Search search;
  private Journal journal;
  private Bookmarks bookmarks;

  /** The items, numbered from 1 in their order, and those who lead. */
  protected abstract Opened holding(List<Item> items, Leads leads) throws StorageException;

  @BeforeEach
  final void open() throws StorageException {
    Opened opened =
        holding(
            List.of(
                item(1, "MathVista", "Math", "m1", 3, "Where does the Parabola open?", "upwards"),
                item(2, "ChartQA", "Chart", "m2", 1, "图表中最高的柱子是哪一年的?", "在二〇一九年"),
                item(3, "", "", "", 2, "Is 100% of it red_blue?", "Yes"),
                item(4, "ChartQA", "Math", "m1", 2, "How high is the bar of 2019?", "左边的灯塔")),
            Leads.of(List.of(A3)));
    search = opened.search();
    journal = opened.journal();
    bookmarks = opened.bookmarks();
  }

  private static Item item(
      int number,
      String source,
      String skill,
      String model,
      int stepCount,
      String question,
      String answer) {
    Map<String, String> metadata = new TreeMap<>();
    if (!source.isEmpty()) {
      metadata =
          new TreeMap<>(Map.of("src_dataset", source, "critic_skill", skill, "src_model", model));
    }
    return new Item(
        itemId(number),
        "own set",
        "test1||secret||" + number,
        number,
        question,
        List.of(),
        new Response(Collections.nCopies(stepCount, "A step."), answer),
        "labelled",
        new Metadata(metadata));
  }

  private ItemNumbers find(QueueQuery query) throws StorageException {
    return search.matching(query, A1, Integer.MAX_VALUE);
  }

  private ItemNumbers findText(String text) throws StorageException {
    return find(QueueQuery.ALL.withText(text));
  }

  private void act(Annotator by, int item, Act... acts) throws StorageException {
    for (Act one : acts) {
      journal.append(List.of(draft(by, item, one)));
    }
  }

  private static Act kinds(int step, ErrorKind... kinds) {
    return new Act.Edited(new Change.StepKinds(step, new TreeSet<>(List.of(kinds))));
  }

  @Test
  final void everythingIsFoundInTheOrderOfTheNumbers() throws StorageException {
    assertThat(find(QueueQuery.ALL)).isEqualTo(ItemNumbers.of(1, 2, 3, 4));
    assertThat(search.matching(QueueQuery.ALL, A1, 2)).isEqualTo(ItemNumbers.of(1, 2));
  }

  @Test
  final void aSourceIsThatOfTheQuestionElseTheDataSet() throws StorageException {
    assertThat(find(QueueQuery.ALL.withSources(Set.of("ChartQA")))).isEqualTo(ItemNumbers.of(2, 4));
    assertThat(find(QueueQuery.ALL.withSources(Set.of("own set")))).isEqualTo(ItemNumbers.of(3));
    assertThat(find(QueueQuery.ALL.withSources(Set.of("ChartQA", "own set"))))
        .isEqualTo(ItemNumbers.of(2, 3, 4));
  }

  @Test
  final void everyFilterMustFit() throws StorageException {
    QueueQuery math = QueueQuery.ALL.withSkills(Set.of("Math"));
    assertThat(find(math)).isEqualTo(ItemNumbers.of(1, 4));
    assertThat(find(math.withModels(Set.of("m2")))).isEqualTo(ItemNumbers.NONE);
    assertThat(find(math.withModels(Set.of("m1", "m2")))).isEqualTo(ItemNumbers.of(1, 4));
    assertThat(find(math.withSources(Set.of("ChartQA")).withText("bar")))
        .isEqualTo(ItemNumbers.of(4));
  }

  @Test
  final void aStateIsTheAnnotatorsOwn() throws StorageException {
    act(A1, 1, verdict(1, Verdict.CORRECT));
    act(A1, 2, verdict(1, Verdict.CORRECT), new Act.Submitted());
    act(A1, 3, new Act.Skipped(new Skip(Skip.Reason.TOO_HARD, "")));
    act(A2, 4, verdict(1, Verdict.CORRECT), new Act.Submitted());

    assertThat(find(QueueQuery.ALL.withStatuses(Set.of(Status.DRAFT))))
        .isEqualTo(ItemNumbers.of(1));
    assertThat(find(QueueQuery.ALL.withStatuses(Set.of(Status.TO_DO))))
        .isEqualTo(ItemNumbers.of(4));
    assertThat(find(QueueQuery.ALL.withStatuses(Set.of(Status.TO_DO, Status.SKIPPED))))
        .isEqualTo(ItemNumbers.of(3, 4));
    assertThat(find(QueueQuery.ALL.withStatuses(EnumSet.allOf(Status.class))))
        .isEqualTo(ItemNumbers.of(1, 2, 3, 4));
    assertThat(search.progress(A1))
        .isEqualTo(
            Map.of(Status.TO_DO, 1, Status.DRAFT, 1, Status.SUBMITTED, 1, Status.SKIPPED, 1));
    assertThat(search.progress(A3)).isEqualTo(Map.of(Status.TO_DO, 4));
  }

  @Test
  final void anErrorKindIsOneThatTheAnnotatorGivesNow() throws StorageException {
    act(A1, 1, kinds(1, PERCEPTION), kinds(2, REASONING));
    act(A1, 2, kinds(1, REASONING), kinds(1, PERCEPTION));
    act(A2, 3, kinds(1, PERCEPTION));

    assertThat(find(QueueQuery.ALL.withKinds(Set.of(PERCEPTION)))).isEqualTo(ItemNumbers.of(1, 2));
    assertThat(find(QueueQuery.ALL.withKinds(Set.of(REASONING)))).isEqualTo(ItemNumbers.of(1));
    assertThat(search.facets(QueueQuery.ALL, A1).kinds())
        .isEqualTo(Map.of(PERCEPTION, 2, REASONING, 1));
  }

  @Test
  final void aBookmarkIsTheAnnotatorsOwn() throws StorageException {
    bookmarks.set(A1, itemId(2), true);
    bookmarks.set(A1, itemId(3), true);
    bookmarks.set(A1, itemId(3), false);
    bookmarks.set(A2, itemId(4), true);

    assertThat(find(QueueQuery.ALL.withBookmarked(true))).isEqualTo(ItemNumbers.of(2));
    assertThat(search.facets(QueueQuery.ALL, A1).bookmarked()).isEqualTo(1);
    assertThat(search.rows(ItemNumbers.of(4, 2), List.of(), A1))
        .extracting(QueueRow::bookmarked)
        .containsExactly(false, true);
  }

  private void ask(Annotator by, int item, boolean answered) throws StorageException {
    Entry asked = journal.append(List.of(draft(by, item, new Act.Asked("Which one?")))).getLast();
    if (answered) {
      act(A3, item, new Act.Answered(asked.id(), "That one."));
    }
  }

  private QueueQuery questions(QuestionStatus... wanted) {
    return QueueQuery.ALL.withQuestions(Set.of(wanted));
  }

  @Test
  final void anAnnotatorIsToldOfQuestionsOfOnesOwnAlone() throws StorageException {
    ask(A1, 1, true);
    ask(A1, 1, false);
    ask(A1, 2, true);
    ask(A2, 2, false);
    ask(A2, 3, false);
    act(A1, 3, verdict(1, Verdict.CORRECT), new Act.Submitted());

    assertThat(find(questions(OPEN))).isEqualTo(ItemNumbers.of(1));
    assertThat(find(questions(ANSWERED))).isEqualTo(ItemNumbers.of(2));
    assertThat(find(questions(OPEN, ANSWERED))).isEqualTo(ItemNumbers.of(1, 2));
    assertThat(find(questions(OPEN).withSkills(Set.of("Chart")))).isEqualTo(ItemNumbers.NONE);
    assertThat(search.facets(questions(OPEN), A1).questions())
        .isEqualTo(Map.of(OPEN, 1, ANSWERED, 1));
    assertThat(search.rows(ItemNumbers.of(3, 2, 1), List.of(), A1))
        .extracting(QueueRow::questions)
        .containsExactly(null, ANSWERED, OPEN);
  }

  @Test
  final void aLeadIsToldOfOpenQuestionsOfEverybody() throws StorageException {
    ask(A1, 1, true);
    ask(A1, 2, false);
    ask(A3, 2, true);
    ask(A3, 3, true);

    assertThat(search.matching(questions(OPEN), A3, 9)).isEqualTo(ItemNumbers.of(2));
    assertThat(search.matching(questions(ANSWERED), A3, 9)).isEqualTo(ItemNumbers.of(3));
    assertThat(search.matching(questions(OPEN, ANSWERED), A3, 9)).isEqualTo(ItemNumbers.of(2, 3));
    assertThat(search.facets(QueueQuery.ALL, A3).questions())
        .isEqualTo(Map.of(OPEN, 1, ANSWERED, 1));
    assertThat(search.rows(ItemNumbers.of(1, 2, 3), List.of(), A3))
        .extracting(QueueRow::questions)
        .containsExactly(null, OPEN, ANSWERED);
  }

  @Test
  final void whatWasTakenBackIsNoQuestionAndNoAnswer() throws StorageException {
    Entry first = journal.append(List.of(draft(A1, 1, new Act.Asked("Which?")))).getLast();
    Entry second = journal.append(List.of(draft(A1, 2, new Act.Asked("Which?")))).getLast();
    Act answer = new Act.Answered(second.id(), "That one.");
    Entry answered = journal.append(List.of(draft(A3, 2, answer))).getLast();
    assertThat(find(questions(OPEN))).isEqualTo(ItemNumbers.of(1));

    act(A1, 1, new Act.Undone(first.id(), new Effect.Asking(first.id(), false)));
    act(
        A3,
        2,
        new Act.Undone(answered.id(), new Effect.Answering(second.id(), answered.id(), false)));

    assertThat(find(questions(OPEN))).isEqualTo(ItemNumbers.of(2));
    assertThat(search.matching(questions(OPEN, ANSWERED), A3, 9)).isEqualTo(ItemNumbers.of(2));
    assertThat(search.rows(ItemNumbers.of(1, 2), List.of(), A1))
        .extracting(QueueRow::questions)
        .containsExactly(null, OPEN);
  }

  @Test
  final void wordsAreFoundInQuestionStepsAndAnswerWhateverTheirCase() throws StorageException {
    assertThat(findText("parabola")).isEqualTo(ItemNumbers.of(1));
    assertThat(findText("A STEP")).isEqualTo(ItemNumbers.of(1, 2, 3, 4));
    assertThat(findText("upWARDS")).isEqualTo(ItemNumbers.of(1));
    assertThat(findText(" open  parabola ")).isEqualTo(ItemNumbers.of(1));
    assertThat(findText("parabola bar")).isEqualTo(ItemNumbers.NONE);
    assertThat(findText("is")).isEqualTo(ItemNumbers.of(3, 4));
    assertThat(findText("  ")).isEqualTo(ItemNumbers.of(1, 2, 3, 4));
  }

  @Test
  final void chineseIsFoundByAnyNumberOfCharactersAlsoAtTheEnd() throws StorageException {
    assertThat(findText("最高的柱子")).isEqualTo(ItemNumbers.of(2));
    assertThat(findText("图表")).isEqualTo(ItemNumbers.of(2));
    assertThat(findText("柱")).isEqualTo(ItemNumbers.of(2));
    assertThat(findText("灯塔")).isEqualTo(ItemNumbers.of(4));
    assertThat(findText("塔")).isEqualTo(ItemNumbers.of(4));
    assertThat(findText("年")).isEqualTo(ItemNumbers.of(2));
    assertThat(findText("塔灯")).isEqualTo(ItemNumbers.NONE);
  }

  @Test
  final void signsMeanThemselves() throws StorageException {
    assertThat(findText("0%")).isEqualTo(ItemNumbers.of(3));
    assertThat(findText("d_b")).isEqualTo(ItemNumbers.of(3));
    assertThat(findText("%")).isEqualTo(ItemNumbers.of(3));
    assertThat(findText("_")).isEqualTo(ItemNumbers.of(3));
    assertThat(findText("\"")).isEqualTo(ItemNumbers.NONE);
    assertThat(findText("\"bar\"")).isEqualTo(ItemNumbers.NONE);
    assertThat(findText("bar OR parabola")).isEqualTo(ItemNumbers.NONE);
    assertThat(findText("\\")).isEqualTo(ItemNumbers.NONE);
  }

  @Test
  final void neitherReferenceNorSourceNorOthersAreFound() throws StorageException {
    act(A2, 1, verdict(1, Verdict.INCORRECT), critique(1, "overlooked"), new Act.Submitted());
    act(A3, 1, new Act.Asked("unclear to me"));
    Gold gold =
        new Gold(
            Judgment.NONE.withStep(1, said -> said.withCritique("golden")),
            new TreeMap<>(Map.of(1, List.of(new Reference("r", "golden too")))),
            new Gold.Origin.Imported());
    act(A2, 1, new Act.Accepted(gold));

    for (String hidden :
        List.of(
            "labelled", "secret", "test1", "overlooked", "unclear", "golden", "own set", "m1")) {
      assertThat(findText(hidden)).as(hidden).isEqualTo(ItemNumbers.NONE);
    }
  }

  @Test
  final void anIdInTheSourceIsFoundOnceTheItemIsSubmitted() throws StorageException {
    act(A2, 1, verdict(1, Verdict.CORRECT), new Act.Submitted());
    act(A1, 2, verdict(1, Verdict.CORRECT));
    assertThat(search.submittedBySourceId("secret", A1, 9)).isEmpty();

    act(A1, 2, new Act.Submitted());
    act(A1, 4, verdict(1, Verdict.CORRECT), new Act.Submitted());
    assertThat(search.submittedBySourceId("SECRET||", A1, 9))
        .containsExactly(
            new Search.Named(2, "test1||secret||2"), new Search.Named(4, "test1||secret||4"));
    assertThat(search.submittedBySourceId("||4", A1, 9)).hasSize(1);
    assertThat(search.submittedBySourceId("secret", A1, 1)).hasSize(1);
  }

  @Test
  final void theShortestComeFirst() throws StorageException {
    QueueQuery shortest = QueueQuery.ALL.withOrder(new Order.ShortestFirst());
    assertThat(find(shortest)).isEqualTo(ItemNumbers.of(2, 3, 4, 1));
    assertThat(find(shortest.withText("bar"))).isEqualTo(ItemNumbers.of(4));
    assertThat(search.matching(shortest, A1, 2)).isEqualTo(ItemNumbers.of(2, 3));
  }

  @Test
  final void whatWasSubmittedTheLeastComesFirst() throws StorageException {
    act(A2, 1, verdict(1, Verdict.CORRECT), new Act.Submitted());
    act(A3, 1, verdict(1, Verdict.CORRECT), new Act.Submitted());
    act(A1, 2, verdict(1, Verdict.CORRECT), new Act.Submitted());
    act(A2, 3, verdict(1, Verdict.CORRECT));

    QueueQuery fewest = QueueQuery.ALL.withOrder(new Order.FewestJudgmentsFirst());
    assertThat(find(fewest)).isEqualTo(ItemNumbers.of(3, 4, 2, 1));
    assertThat(find(fewest.withSkills(Set.of("Math")))).isEqualTo(ItemNumbers.of(4, 1));
  }

  @Test
  final void aShuffleIsThatOfItsSeedAlsoUnderAFilter() throws StorageException {
    ItemNumbers all = ItemNumbers.of(1, 2, 3, 4).shuffled(7);
    QueueQuery shuffled = QueueQuery.ALL.withOrder(new Order.Shuffled(7));

    assertThat(find(shuffled)).isEqualTo(all);
    assertThat(search.matching(shuffled, A1, 2)).isEqualTo(all.slice(0, 2));
    assertThat(find(shuffled.withSkills(Set.of("Math"))))
        .isEqualTo(ItemNumbers.of(all.stream().filter(number -> number == 1 || number == 4)));
  }

  @Test
  final void rowsComeInTheOrderAskedForWithTheAnnotatorsState() throws StorageException {
    act(A1, 4, verdict(1, Verdict.CORRECT));

    List<QueueRow> rows = search.rows(ItemNumbers.of(4, 3), List.of("bar"), A1);

    assertThat(rows).extracting(QueueRow::number).containsExactly(4L, 3L);
    assertThat(rows.getFirst())
        .isEqualTo(
            new QueueRow(
                4,
                itemId(4),
                "ChartQA",
                "Math",
                2,
                Status.DRAFT,
                false,
                null,
                Snippet.of("How high is the bar of 2019?\nA step.\nA step.\n左边的灯塔", List.of("bar"))
                    .orElseThrow()));
    assertThat(rows.getLast())
        .isEqualTo(new QueueRow(3, itemId(3), "own set", "", 2, Status.TO_DO, false, null, null));
  }

  @Test
  final void facetsCountWhatEachFurtherValueWouldShow() throws StorageException {
    act(A1, 4, verdict(1, Verdict.CORRECT));

    Search.Facets all = search.facets(QueueQuery.ALL, A1);
    assertThat(all.sources()).isEqualTo(Map.of("MathVista", 1, "ChartQA", 2, "own set", 1));
    assertThat(all.skills()).isEqualTo(Map.of("Math", 2, "Chart", 1));
    assertThat(all.models()).isEqualTo(Map.of("m1", 2, "m2", 1));
    assertThat(all.statuses()).isEqualTo(Map.of(Status.TO_DO, 3, Status.DRAFT, 1));

    Search.Facets charts =
        search.facets(QueueQuery.ALL.withSources(Set.of("ChartQA")).withText("step"), A1);
    assertThat(charts.sources()).isEqualTo(all.sources());
    assertThat(charts.skills()).isEqualTo(Map.of("Math", 1, "Chart", 1));
    assertThat(charts.statuses()).isEqualTo(Map.of(Status.TO_DO, 1, Status.DRAFT, 1));
  }
}
