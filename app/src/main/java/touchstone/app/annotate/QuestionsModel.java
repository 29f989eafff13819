package touchstone.app.annotate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Effect;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Question;
import touchstone.annotation.session.Standing;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;

/**
 * Questions to the lead about the open item, and their answers. What another person wrote is shown
 * once it is recorded that it is. Used on the interface thread.
 */
public final class QuestionsModel implements Aside {
  private final AnnotateModel model;
  private final Bench bench;
  private final Latest reading;
  private final boolean lead;
  private final ReadOnlyObjectWrapper<List<Question>> questions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper writing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Question>> answered =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private Subscription status = Subscription.EMPTY;

  /**
   * Makes a model.
   *
   * @param leads who sees every question, and answers them
   */
  public QuestionsModel(
      AnnotateModel model, Bench bench, Background background, Set<Annotator> leads) {
    this.model = model;
    this.bench = bench;
    this.reading = new Latest(background);
    this.lead = leads.contains(bench.annotator());
    model.openProperty().subscribe(this::enter);
    words.subscribe(this::keep);
  }

  /** Those that the annotator may see now, in the order in which they were asked. */
  public ReadOnlyObjectProperty<List<Question>> questionsProperty() {
    return questions.getReadOnlyProperty();
  }

  /** Whether a question or an answer is being written. */
  public ReadOnlyBooleanProperty writingProperty() {
    return writing.getReadOnlyProperty();
  }

  /** The question that is being answered; empty while one is asked. */
  public ReadOnlyObjectProperty<Optional<Question>> answeredProperty() {
    return answered.getReadOnlyProperty();
  }

  public StringProperty wordsProperty() {
    return words;
  }

  public boolean mayAnswer() {
    return lead;
  }

  private void enter(@Nullable ItemModel opened) {
    status.unsubscribe();
    close();
    questions.set(List.of());
    if (opened != null) {
      // Submitting opens up what others asked, and taking that back hides it again.
      status = opened.statusProperty().subscribe(_ -> read(opened));
      opened.onWordsReversed(sending -> reversed(opened, sending));
    }
  }

  /** Brings the questions up to date after something was done with the item elsewhere. */
  public void readAgain() {
    ItemModel item = model.openProperty().get();
    if (item != null) {
      model.saver().whenIdle(() -> read(item));
    }
  }

  private void read(ItemModel item) {
    reading.run(
        () -> bench.judgments().of(item.item().id()),
        state -> show(item, state),
        failure -> model.tell(new Notice.Failed(failure)));
  }

  private void reversed(ItemModel item, Effect.Sending sending) {
    model
        .saver()
        .enqueue(
            _ -> bench.judgments().of(item.item().id()),
            state -> {
              show(item, state);
              giveBack(item, state, sending);
            });
  }

  /** What was taken back can be sent anew, changed or not; what is sent again is no draft. */
  private void giveBack(ItemModel item, ItemState state, Effect.Sending sending) {
    if (!isOpen(item)) {
      return;
    }
    Optional<Question> about =
        switch (sending) {
          case Effect.Asking _ -> Optional.empty();
          case Effect.Answering(var asked, _, _) -> state.question(asked);
        };
    DraftField field = DraftField.words(about);
    String said = sending.wordsIn(state).orElse("");
    String before = sending.sent() ? said : "";
    String after = sending.sent() ? "" : said;
    if (model.drafts().of(field).equals(before)) {
      model.drafts().put(field, after);
      if (writing.get() && DraftField.words(answered.get()).equals(field)) {
        words.set(after);
      }
    }
  }

  private boolean isOpen(ItemModel item) {
    return Objects.equals(item, model.openProperty().get());
  }

  private void show(ItemModel item, ItemState state) {
    Annotator reader = bench.annotator();
    model.queue().updateQuestions(item.item(), state.questionStatusFor(reader, lead).orElse(null));
    if (!isOpen(item)) {
      return;
    }
    List<Question> seen = state.questionsFor(reader, lead);
    boolean exposing = seen.stream().anyMatch(asked -> asked.hasWordsOfOthers(reader));
    if (exposing && !item.standing().exposures().contains(Exposure.OTHER_PEOPLE)) {
      ItemId id = item.item().id();
      model
          .saver()
          .enqueue(
              session -> {
                session.expose(id, Exposure.OTHER_PEOPLE);
                return session.standing(id);
              },
              standing -> exposed(item, standing, seen));
    } else {
      questions.set(seen);
    }
  }

  private void exposed(ItemModel item, Standing standing, List<Question> seen) {
    item.show(standing.withJudgment(item.standing().judgment()), false);
    if (isOpen(item)) {
      questions.set(seen);
    }
  }

  /** Opens the form for a question. */
  public void ask() {
    start(Optional.empty());
  }

  /** Opens the form for an answer. */
  public void answer(Question question) {
    if (lead) {
      start(Optional.of(question));
    }
  }

  private void start(Optional<Question> about) {
    if (model.openProperty().get() != null) {
      answered.set(about);
      words.set(model.drafts().of(DraftField.words(about)));
      writing.set(true);
    }
  }

  private void keep(String typed) {
    if (writing.get()) {
      model.drafts().put(DraftField.words(answered.get()), typed);
    }
  }

  /**
   * Opens the form for an answer to the first open question; if it is open for one already, to the
   * next.
   */
  public void answerNext() {
    List<Question> open = questions.get().stream().filter(Question::isOpen).toList();
    if (!lead || open.isEmpty()) {
      model.tell(new Notice.NothingToAnswer());
    } else {
      int now = answered.get().map(open::indexOf).orElse(-1);
      answer(open.get((now + 1) % open.size()));
    }
  }

  /** Sends what was written; blank words stay unsent. */
  @Override
  public void confirm() {
    ItemModel item = model.openProperty().get();
    String said = words.get().strip();
    if (item == null || !writing.get() || said.isEmpty()) {
      return;
    }
    ItemId id = item.item().id();
    Question about = answered.get().orElse(null);
    close();
    model.refocus();
    model
        .saver()
        .enqueue(
            session -> {
              if (about == null) {
                session.ask(id, said);
              } else {
                session.answer(id, about.entry(), said);
              }
              return bench.judgments().of(id);
            },
            state -> {
              model.tell(about == null ? new Notice.Asked() : new Notice.Answered());
              show(item, state);
            });
    model.drafts().sent(DraftField.words(Optional.ofNullable(about)));
  }

  @Override
  public void cancel() {
    close();
    model.flushTyping();
    model.refocus();
  }

  private void close() {
    writing.set(false);
    answered.set(Optional.empty());
    words.set("");
  }
}
