package touchstone.app.annotate;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Skip.Reason;

/** Leaving an item unjudged: why, in words, and taking that back. Used on the interface thread. */
public final class SkipModel implements Aside {
  /** In the order of their keys. */
  static final List<Reason> REASONS = List.of(Reason.values());

  private final AnnotateModel model;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper reasonMissing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Optional<Reason>> reason =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");

  public SkipModel(AnnotateModel model) {
    this.model = model;
    model.openProperty().subscribe(_ -> open.set(false));
    words.subscribe(_ -> keep());
    reason.subscribe(_ -> keep());
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Optional<Reason>> reasonProperty() {
    return reason.getReadOnlyProperty();
  }

  /** Whether the item was to be skipped without a reason. */
  public ReadOnlyBooleanProperty reasonMissingProperty() {
    return reasonMissing.getReadOnlyProperty();
  }

  public StringProperty wordsProperty() {
    return words;
  }

  /**
   * Opens the form, filled in with what was typed in it before, or else with what an item that is
   * skipped already was skipped for.
   */
  public void start() {
    ItemModel item = model.openProperty().get();
    if (item != null && !open.get()) {
      Optional<Skip> now = item.skipProperty().get();
      String typed = model.drafts().of(DraftField.SKIP);
      reason.set(
          typed.isEmpty()
              ? now.map(Skip::reason)
              : reasonNamed(model.drafts().of(DraftField.SKIP_REASON)));
      words.set(typed.isEmpty() ? now.map(Skip::words).orElse("") : typed);
      reasonMissing.set(false);
      open.set(true);
    }
  }

  private static Optional<Reason> reasonNamed(String name) {
    return REASONS.stream().filter(reason -> reason.name().equals(name)).findFirst();
  }

  /** Words that already stand are no draft; a reason is kept for the sake of its words. */
  private void keep() {
    ItemModel item = model.openProperty().get();
    if (open.get() && item != null) {
      Optional<Skip> now = item.skipProperty().get();
      boolean stands = now.map(Skip::words).orElse("").equals(words.get());
      boolean draft = !stands && !words.get().isEmpty();
      model.drafts().put(DraftField.SKIP, draft ? words.get() : "");
      model
          .drafts()
          .put(DraftField.SKIP_REASON, draft ? reason.get().map(Reason::name).orElse("") : "");
    }
  }

  @Override
  public void choose(int number) {
    if (number >= 1 && number <= REASONS.size()) {
      choose(REASONS.get(number - 1));
    }
  }

  public void choose(Reason chosen) {
    // Emptied first, so that choosing the same again tells the view to go on as well.
    reason.set(Optional.empty());
    reason.set(Optional.of(chosen));
    reasonMissing.set(false);
  }

  /** Skips the item and goes on to the next one, if there is a reason. */
  @Override
  public void confirm() {
    ItemModel item = model.openProperty().get();
    if (item == null || !open.get()) {
      return;
    }
    if (reason.get().isEmpty()) {
      reasonMissing.set(true);
      return;
    }
    Skip skip = new Skip(reason.get().get(), words.get().strip());
    open.set(false);
    model.flushTyping();
    model.opening().expect();
    model
        .saver()
        .enqueue(
            session -> {
              session.skip(item.item().id(), skip);
              return session.standing(item.item().id());
            },
            standing ->
                model
                    .submitting()
                    .concluded(item, standing, new Notice.Skipped(item.item().number())));
    model.drafts().sent(DraftField.SKIP);
    model.drafts().sent(DraftField.SKIP_REASON);
  }

  @Override
  public void cancel() {
    open.set(false);
    model.flushTyping();
    model.refocus();
  }

  /** Makes the open item one that is to be judged again. */
  public void takeBack() {
    ItemModel item = model.openProperty().get();
    if (item != null) {
      model.flushTyping();
      model
          .saver()
          .enqueue(
              session -> session.takeSkipBack(item.item().id()),
              reversal -> model.reversals().show(reversal, false));
    }
  }
}
