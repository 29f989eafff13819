package touchstone.app.annotate;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.ItemNumbers;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.SubmissionRules;
import touchstone.app.commands.Arrival;
import touchstone.app.content.StepText;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.SaveState;
import touchstone.app.workspace.Saver;
import touchstone.viewer.text.MarkedText;

/**
 * Opens items: what was typed is handed on first, what is being saved is waited for, and of several
 * items asked for in a row only the last one opens. Used on the interface thread.
 */
public final class Opening {
  private final Bench bench;
  private final QueueModel queue;
  private final Saver saver;
  private final Latest reading;
  private final Runnable leaving;
  private final Consumer<ItemModel> entered;
  private final Consumer<Notice> tell;
  private final ReadOnlyObjectWrapper<@Nullable ItemModel> item = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<Arrival> arrival = new ReadOnlyObjectWrapper<>(Arrival.HERE);

  /**
   * Opens nothing yet.
   *
   * @param leaving what is to be done before another item is read
   * @param entered what is to be done with an item that has just been opened
   */
  Opening(
      Bench bench,
      QueueModel queue,
      Saver saver,
      Latest reading,
      Runnable leaving,
      Consumer<ItemModel> entered,
      Consumer<Notice> tell) {
    this.bench = bench;
    this.queue = queue;
    this.saver = saver;
    this.reading = reading;
    this.leaving = leaving;
    this.entered = entered;
    this.tell = tell;
    saver.stateProperty().subscribe(this::saving);
  }

  /** Nobody can say when an item comes that waits for a disk which takes nothing. */
  private void saving(SaveState state) {
    if (state instanceof SaveState.Failed && arrival.get() == Arrival.ON_ITS_WAY) {
      arrival.set(Arrival.FAILED);
    }
  }

  /** The open item; null before the first and in an empty workspace. */
  ReadOnlyObjectProperty<@Nullable ItemModel> itemProperty() {
    return item.getReadOnlyProperty();
  }

  /** Whether the item that was asked for last is open. */
  public ReadOnlyObjectProperty<Arrival> arrivalProperty() {
    return arrival.getReadOnlyProperty();
  }

  /** Says that another item will open as soon as what is being saved is on the disk. */
  void expect() {
    if (!(saver.stateProperty().get() instanceof SaveState.Failed)) {
      arrival.set(Arrival.ON_ITS_WAY);
    }
  }

  /** Where the queue can't be read, nothing opens from it. */
  void missed(@Nullable Exception failure) {
    if (failure != null && item.get() == null) {
      expectNone();
    }
  }

  /** Says that none is being opened after all. */
  void expectNone() {
    arrival.set(Arrival.FAILED);
  }

  @Nullable ItemModel item() {
    return item.get();
  }

  /** Opens the item at an index of the queue; an index outside it does nothing. */
  public void openAt(int index) {
    leaving.run();
    ItemNumbers numbers = queue.rowsProperty().get().numbers();
    if (index >= 0 && index < numbers.size()) {
      load(numbers.at(index));
    }
  }

  public void next() {
    openAt(queue.selectedProperty().get() + 1);
  }

  public void previous() {
    openAt(queue.selectedProperty().get() - 1);
  }

  /** Opens an item by its number, whether or not the queue shows it now. */
  public void openNumber(long number) {
    leaving.run();
    load(number);
  }

  /**
   * Opens an item wherever it is in the queue; one that is open stays, brought up to date.
   *
   * @param then called when it is open
   */
  public void openItem(ItemId wanted, Runnable then) {
    ItemModel open = item.get();
    boolean here = arrival.get() != Arrival.ON_ITS_WAY;
    if (here && open != null && open.item().id().equals(wanted)) {
      then.run();
      readAgain();
      return;
    }
    leaving.run();
    expect();
    saver.whenIdle(() -> open(() -> read(bench.items().find(wanted).orElseThrow()), then));
  }

  /** Brings the open item up to date after something was done with it elsewhere. */
  public void readAgain() {
    ItemModel open = item.get();
    if (open != null) {
      saver.whenIdle(
          () ->
              inBackground(() -> read(open.item()), loaded -> open.show(loaded.standing(), false)));
    }
  }

  /** Opens the open item anew, since it has other steps now. */
  void reopen() {
    ItemModel now = item.get();
    if (now != null) {
      saver.whenIdle(
          () -> open(() -> read(bench.items().find(now.item().id()).orElseThrow()), () -> {}));
    }
  }

  /**
   * Opens what is read, whether or not the queue shows it.
   *
   * @param then called when it is open
   */
  void open(Callable<Loaded> read, Runnable then) {
    inBackground(
        read,
        loaded -> {
          show(loaded);
          then.run();
        });
  }

  private void load(long number) {
    queue.mark(number);
    expect();
    saver.whenIdle(() -> open(() -> read(bench.items().at(number).orElseThrow()), () -> {}));
  }

  /** Reads in the background; a failure is told. */
  private void inBackground(Callable<Loaded> work, Consumer<Loaded> then) {
    expect();
    reading.run(
        work,
        loaded -> {
          then.accept(loaded);
          arrival.set(Arrival.HERE);
        },
        failure -> {
          tell.accept(new Notice.Failed(failure));
          expectNone();
        });
  }

  private Loaded read(Item found) throws Exception {
    return loaded(found, bench.judgments().of(found.id()).of(bench.annotator()));
  }

  /** Reads the Markdown of all steps too, which of long ones takes longer than a frame. */
  Loaded loaded(Item found, Standing standing) throws Exception {
    return new Loaded(
        found,
        found.response().steps().stream().map(StepText::read).toList(),
        standing,
        bench.drafts().of(bench.annotator(), found.id()));
  }

  /**
   * An item, how far the annotator is with it, and what was typed about it and not sent.
   *
   * @param steps the texts of its steps
   */
  record Loaded(Item item, List<MarkedText> steps, Standing standing, Map<String, String> drafts) {}

  private void show(Loaded loaded) {
    ItemModel model =
        new ItemModel(
            loaded.item(),
            loaded.steps(),
            loaded.standing(),
            loaded.drafts(),
            bench.guideline().label() == LabelVisibility.ALWAYS,
            new SubmissionRules(bench.guideline()));
    queue.opened(loaded.item(), loaded.standing().status());
    item.set(model);
    entered.accept(model);
  }
}
