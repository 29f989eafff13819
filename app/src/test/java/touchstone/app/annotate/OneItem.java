package touchstone.app.annotate;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executor;
import touchstone.annotation.answer.InMemoryAnswerKeys;
import touchstone.annotation.correction.InMemoryCorrections;
import touchstone.annotation.critique.InMemoryCritiques;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.InMemoryImages;
import touchstone.annotation.item.InMemoryItems;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Taxonomy;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.FoldedJudgments;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Guideline.Inherited;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.Guideline.Requirement;
import touchstone.annotation.session.InMemoryBookmarks;
import touchstone.annotation.session.InMemoryDrafts;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.InMemorySearch;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Leads;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.ReplicaId;
import touchstone.annotation.session.SegmentedItems;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Delay;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.Saver;

/**
 * An open item with two images and three steps, where everything happens at once and nothing is
 * kept.
 */
final class OneItem {
  private static final Annotator A1 = new Annotator("a1");

  private final Item item =
      new Item(
          new ItemId("%064x".formatted(1)),
          "set",
          "source",
          1,
          "Which?",
          List.of(image(1), image(2)),
          new Response(List.of("It is 𝑥 = 2.", "So it is two.", "Thus B."), "B"),
          "A",
          Metadata.NONE);
  private final Judgments judgments;
  private final Bench bench;
  private final Background background = new Background(Runnable::run, Runnable::run);
  private final AnnotateModel model;

  OneItem(Set<Requirement> required, String... checklist) {
    this(guideline(false, required, List.of(checklist)), List.of(), Runnable::run);
  }

  /** Where the steps after the first incorrect one stay unjudged. */
  static OneItem stoppingAtFirstError() {
    return new OneItem(guideline(true, Set.of(), List.of()), List.of(), Runnable::run);
  }

  /** With other items after it in the queue, numbered from 2, each with these images. */
  static OneItem followedBy(List<List<ImageRef>> images) {
    return followedBy(images, Runnable::run);
  }

  /** The same, where something else says when acts are written. */
  static OneItem followedBy(List<List<ImageRef>> images, Executor saving) {
    List<Item> others = new ArrayList<>();
    for (List<ImageRef> itemImages : images) {
      long number = others.size() + 2L;
      others.add(
          new Item(
              new ItemId("%064x".formatted(number)),
              "set",
              "source-" + number,
              number,
              "Which?",
              itemImages,
              new Response(List.of("It is this."), "B"),
              "A",
              Metadata.NONE));
    }
    return new OneItem(guideline(false, Set.of(), List.of()), others, saving);
  }

  /** An image of which only the name is known: the number as a hash. */
  static ImageRef image(int number) {
    return new ImageRef("%064x".formatted(number), "image/png", 400, 300);
  }

  private OneItem(Guideline guideline, List<Item> others, Executor saving) {
    List<Item> items = new ArrayList<>(List.of(item));
    items.addAll(others);
    InMemoryJournal journal =
        new InMemoryJournal(
            new ReplicaId("%032x".formatted(1)), InstantSource.fixed(Instant.EPOCH));
    judgments = new FoldedJudgments(journal, Map.of());
    AnnotationSession session = new AnnotationSession(journal, judgments, guideline, A1);
    Bookmarks bookmarks = new InMemoryBookmarks();
    bench =
        new Bench(
            "one",
            new SegmentedItems(new InMemoryItems(items), judgments),
            new InMemoryImages(Map.of()),
            judgments,
            new InMemorySearch(items, judgments, bookmarks, Leads.NOBODY),
            bookmarks,
            new InMemoryDrafts(),
            new InMemoryCritiques(List.of(), List.of()),
            new InMemoryCorrections(List.of()),
            new InMemoryAnswerKeys(Map.of()),
            session);
    model =
        new AnnotateModel(
            bench,
            new QueueModel(bench, background, QueueQuery.ALL, _ -> {}),
            new Saver(
                session,
                new Background(saving, Runnable::run),
                new Never(),
                InstantSource.fixed(Instant.EPOCH),
                () -> null),
            background,
            new Never());
    model.start();
  }

  private static Guideline guideline(
      boolean stopAtFirstError, Set<Requirement> required, List<String> checklist) {
    return new Guideline(
        "g",
        "Test",
        1,
        EnumSet.allOf(Verdict.class),
        Taxonomy.VISCO.kinds(),
        Inherited.INCORRECT,
        Guideline.Neutral.CORRECT,
        stopAtFirstError,
        required,
        LabelVisibility.ON_REQUEST,
        checklist,
        true,
        "");
  }

  Background background() {
    return background;
  }

  AnnotateModel model() {
    return model;
  }

  Bench bench() {
    return bench;
  }

  StepEditing editing() {
    return model.editing();
  }

  StepModel step(int number) {
    return Objects.requireNonNull(model.openProperty().get()).step(number);
  }

  /** What the journal holds of a step. */
  StepJudgment saved(int step) throws Exception {
    return judgments.of(item.id()).of(A1).judgment().step(step);
  }

  private static final class Never implements Delay {
    @Override
    public void restart(Runnable action) {}

    @Override
    public void cancel() {}
  }
}
