package touchstone.app.annotate;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.QueueRow;
import touchstone.annotation.session.Standing;
import touchstone.annotation.session.SubmissionRules;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.app.workspace.Saver;

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
  }

  /** The open item; null before the first and in an empty workspace. */
  ReadOnlyObjectProperty<@Nullable ItemModel> itemProperty() {
    return item.getReadOnlyProperty();
  }

  @Nullable ItemModel item() {
    return item.get();
  }

  /** Opens the item at an index of the queue; an index outside it does nothing. */
  public void openAt(int index) {
    leaving.run();
    queue.rowsProperty().get().fetch(index, this::load);
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
    queue.find(number, this::load, () -> open(() -> read(bench.items().at(number).orElseThrow())));
  }

  /**
   * Opens an item wherever it is in the queue; one that is open stays as it is.
   *
   * @param then called when it is open
   */
  public void openItem(ItemId wanted, Runnable then) {
    ItemModel open = item.get();
    if (open != null && open.item().id().equals(wanted)) {
      then.run();
      return;
    }
    leaving.run();
    inBackground(
        () -> read(bench.items().find(wanted).orElseThrow()),
        loaded -> {
          show(loaded);
          then.run();
        });
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
      open(() -> read(bench.items().find(now.item().id()).orElseThrow()));
    }
  }

  /** Opens what is read, whether or not the queue shows it. */
  void open(Callable<Loaded> read) {
    inBackground(read, this::show);
  }

  private void load(QueueRow row) {
    queue.mark(row.number());
    saver.whenIdle(() -> open(() -> read(bench.items().find(row.id()).orElseThrow())));
  }

  /** Reads in the background; a failure is told. */
  private void inBackground(Callable<Loaded> work, Consumer<Loaded> then) {
    reading.run(work, then, failure -> tell.accept(new Notice.Failed(failure)));
  }

  private Loaded read(Item found) throws Exception {
    return new Loaded(found, bench.judgments().of(found.id()).of(bench.annotator()));
  }

  /** An item, and how far the annotator is with it. */
  record Loaded(Item item, Standing standing) {}

  private void show(Loaded loaded) {
    ItemModel model =
        new ItemModel(
            loaded.item(),
            loaded.standing(),
            bench.guideline().label() == LabelVisibility.ALWAYS,
            new SubmissionRules(bench.guideline()));
    queue.opened(loaded.item(), loaded.standing().status());
    item.set(model);
    entered.accept(model);
  }
}
