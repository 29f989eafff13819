package touchstone.app.compare;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.InMemoryAnswerKeys;
import touchstone.annotation.correction.InMemoryCorrections;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.CriticVerdict;
import touchstone.annotation.critique.Critique;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.critique.StepCritique;
import touchstone.annotation.item.InMemoryImages;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Taxonomy;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.InMemoryBookmarks;
import touchstone.annotation.session.InMemoryDrafts;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.InMemorySearch;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.Reader;
import touchstone.annotation.session.ReplicaId;
import touchstone.annotation.session.Standing;
import touchstone.annotation.study.ItemByItem;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.StudySources;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.Saver;

/**
 * Two items of two steps, of which gold calls the second wrong, with two critics: the first flags
 * it, the second does not. Everything happens at once.
 */
final class Compared {
  static final CriticRun FIRST = run("first");
  static final CriticRun SECOND = run("second");
  private static final Annotator A1 = new Annotator("a1");

  private final List<Item> items = List.of(item(1), item(2));
  private final Judgments judgments;
  private final AnnotationSession session;
  private final CompareModel model;

  Compared(boolean critics) throws StorageException {
    InMemoryJournal journal =
        new InMemoryJournal(
            new ReplicaId("%032x".formatted(1)), InstantSource.fixed(Instant.EPOCH));
    Map<ItemId, Gold> gold = new HashMap<>();
    items.forEach(item -> gold.put(item.id(), gold()));
    judgments = new FoldedJudgments(journal, gold);
    session = new AnnotationSession(journal, judgments, guideline(), new Reader(A1, false));
    InMemoryCritiques critiques =
        new InMemoryCritiques(
            critics
                ? List.of(
                    said(1, FIRST, CriticVerdict.INCORRECT),
                    said(2, FIRST, CriticVerdict.INCORRECT),
                    said(1, SECOND, CriticVerdict.CORRECT),
                    said(2, SECOND, CriticVerdict.CORRECT))
                : List.of(),
            List.of());
    InMemoryCorrections corrections = new InMemoryCorrections(List.of());
    InMemoryAnswerKeys keys = new InMemoryAnswerKeys(Map.of());
    InMemoryBookmarks bookmarks = new InMemoryBookmarks();
    Bench bench =
        new Bench(
            "two",
            new InMemoryItems(items),
            new InMemoryImages(Map.of()),
            judgments,
            new InMemorySearch(items, judgments, bookmarks, Leads.NOBODY),
            bookmarks,
            new InMemoryDrafts(),
            critiques,
            corrections,
            keys,
            session);
    StudySources sources =
        new StudySources(new ItemByItem(bench.items(), judgments), critiques, corrections, keys);
    Background background = new Background(Runnable::run, Runnable::run);
    model =
        new CompareModel(
            bench,
            new FactsLoader(new StudyLoader(sources, A1), A1),
            StudySettings.STANDARD,
            new Saver(
                session, background, new Never(), InstantSource.fixed(Instant.EPOCH), () -> null),
            background,
            new Columns(List.of(), _ -> {}));
  }

  CompareModel model() {
    return model;
  }

  AnnotationSession session() {
    return session;
  }

  private static Item item(long number) {
    return new Item(
        new ItemId("%064x".formatted(number)),
        "set",
        "source-" + number,
        number,
        "Which?",
        List.of(),
        new Response(List.of("It is two.", "Thus B."), "B"),
        "A",
        Metadata.NONE);
  }

  ItemId id(int number) {
    return items.get(number - 1).id();
  }

  Standing standing(int number) throws StorageException {
    return session.standing(items.get(number - 1).id());
  }

  /** Hands in what gold says. */
  void submit(int number) throws StorageException {
    session.record(
        items.get(number - 1),
        gold().judgment().withStep(2, said -> said.withCritique("not B")),
        null,
        true,
        "submitted " + number);
  }

  private static Gold gold() {
    return new Gold(
        Judgment.NONE
            .withStep(1, said -> said.withVerdict(Verdict.CORRECT))
            .withStep(2, said -> said.withVerdict(Verdict.INCORRECT))
            .withAnswer(Verdict.INCORRECT),
        new TreeMap<>(Map.of(2, List.of(new Reference("x", "It is A."), new Reference("y", "A")))),
        new Gold.Origin.Imported());
  }

  private static CriticRun run(String critic) {
    return new CriticRun("set", critic, "", Protocol.CRITIQUE, 1);
  }

  private CriticOutput said(int number, CriticRun run, CriticVerdict second) {
    int id = number + (run.equals(FIRST) ? 10 : 20);
    return new CriticOutput(
        new CriticOutputId("%064x".formatted(id)),
        run,
        items.get(number - 1).id(),
        new Critique(
            List.of(new StepCritique(CriticVerdict.CORRECT, null), new StepCritique(second, "why")),
            CriticVerdict.INCORRECT,
            false),
        null,
        List.of(),
        false);
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
        false,
        "");
  }

  /** Nothing is ever tried again here. */
  private static final class Never implements Delay {
    @Override
    public void restart(Runnable action) {}

    @Override
    public void cancel() {}
  }
}
