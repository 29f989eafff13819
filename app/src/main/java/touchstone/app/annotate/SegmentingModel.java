package touchstone.app.annotate;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Response;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.Splitter;
import touchstone.annotation.item.TextCut;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Naming;
import touchstone.app.workspace.Bench;

/**
 * Cutting the open item's response into other steps, for everybody: a lead's work, and only as long
 * as nothing speaks of the steps it has. Used on the interface thread.
 */
public final class SegmentingModel implements Aside {
  /** A way to begin: as it came in, or by a splitter. In the order of their keys. */
  static final List<Optional<Splitter>> WAYS =
      List.of(
          Optional.empty(),
          Optional.of(Splitter.NUMBERED_LINES),
          Optional.of(Splitter.STEP_LABELS),
          Optional.of(Splitter.PARAGRAPHS),
          Optional.of(Splitter.SENTENCES));

  private final AnnotateModel model;
  private final Bench bench;
  private final boolean lead;
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable TextCut> cut = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Naming>> refusal =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyIntegerWrapper caret = new ReadOnlyIntegerWrapper();

  /**
   * Makes a model.
   *
   * @param leads who may cut
   */
  public SegmentingModel(AnnotateModel model, Bench bench, Set<Annotator> leads) {
    this.model = model;
    this.bench = bench;
    this.lead = leads.contains(bench.annotator());
    model.openProperty().subscribe(_ -> close());
    cut.subscribe(this::keep);
  }

  /** Whether the annotator may cut at all. */
  public boolean isLead() {
    return lead;
  }

  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** The steps as they would be; null while the form is closed. */
  public ReadOnlyObjectProperty<@Nullable TextCut> cutProperty() {
    return cut.getReadOnlyProperty();
  }

  /** What keeps the steps as they are; empty where they can be cut, as far as is known. */
  public ReadOnlyObjectProperty<List<Naming>> refusalProperty() {
    return refusal.getReadOnlyProperty();
  }

  /** Where the caret belongs after the last change, in code points from the text's beginning. */
  public ReadOnlyIntegerProperty caretProperty() {
    return caret.getReadOnlyProperty();
  }

  /** Opens the form with the steps as they were left in it, or in force, or as they came in. */
  public void start() {
    ItemModel item = model.openProperty().get();
    if (lead && item != null && !item.item().response().isBlank()) {
      Response response = item.item().response();
      String text = response.text();
      refusal.set(List.of());
      caret.set(0);
      cut.set(
          CutDraft.read(model.drafts().of(DraftField.CUT), text)
              .orElseGet(() -> new TextCut(text, inForce(response))));
      open.set(true);
    }
  }

  private static Segmentation inForce(Response response) {
    Segmentation cut = response.segmentation();
    return cut == null ? response.asImported() : cut;
  }

  private void keep(@Nullable TextCut made) {
    ItemModel item = model.openProperty().get();
    if (open.get() && made != null && item != null) {
      boolean stands = made.segmentation().equals(inForce(item.item().response()));
      model.drafts().put(DraftField.CUT, stands ? "" : CutDraft.write(made.segmentation()));
    }
  }

  /** Cuts in one of {@link #WAYS}, whatever was done by hand before. */
  @Override
  public void choose(int number) {
    ItemModel item = model.openProperty().get();
    if (open.get() && item != null && number >= 1 && number <= WAYS.size()) {
      Response response = item.item().response();
      String text = response.text();
      caret.set(0);
      cut.set(
          WAYS.get(number - 1)
              .map(splitter -> splitter.split(text))
              .orElseGet(() -> new TextCut(text, response.asImported())));
    }
  }

  /** Which of {@link #WAYS} leads to the steps as they would be; several may. */
  boolean isCutBy(int number) {
    ItemModel item = model.openProperty().get();
    TextCut now = cut.get();
    if (item == null || now == null) {
      return false;
    }
    Response response = item.item().response();
    return WAYS.get(number - 1)
        .map(splitter -> splitter.split(now.text()).segmentation())
        .orElseGet(response::asImported)
        .equals(now.segmentation());
  }

  /** Makes one step of this and the next. */
  public void joinWithNext(int step) {
    int seam = startOf(step + 1);
    change(before -> before.joinedWithNext(step), _ -> seam);
  }

  /**
   * Begins another step.
   *
   * @param place in code points from the text's beginning
   */
  public void splitAt(int place) {
    change(before -> before.splitAt(place), after -> startFrom(after, place));
  }

  /** Gives what stands before a place to the step before this one. */
  public void giveToPrevious(int step, int place) {
    change(before -> before.boundaryMoved(step - 1, place), after -> startFrom(after, place));
  }

  /** Gives what stands after a place to the step after this one. */
  public void giveToNext(int step, int place) {
    change(before -> before.boundaryMoved(step, place), _ -> place);
  }

  /** Where the first step begins that does not begin before a place. */
  private static int startFrom(TextCut cut, int place) {
    return cut.segmentation().steps().stream()
        .mapToInt(Segmentation.Range::start)
        .filter(start -> start >= place)
        .findFirst()
        .orElse(place);
  }

  private int startOf(int step) {
    TextCut now = cut.get();
    return now == null || step > now.segmentation().steps().size()
        ? caret.get()
        : now.segmentation().steps().get(step - 1).start();
  }

  private void change(UnaryOperator<TextCut> by, ToIntFunction<TextCut> caretAfter) {
    TextCut before = cut.get();
    if (before != null) {
      TextCut after = by.apply(before);
      caret.set(caretAfter.applyAsInt(after));
      cut.set(after);
    }
  }

  /** Cuts the item, for everybody, and opens it anew; or says what speaks of its steps. */
  @Override
  public void confirm() {
    ItemModel item = model.openProperty().get();
    TextCut wanted = cut.get();
    if (item == null || wanted == null) {
      return;
    }
    Response response = item.item().response();
    boolean asImported = response.cutBy(null).steps().equals(wanted.steps());
    Segmentation segmentation = asImported ? null : wanted.segmentation();
    model.flushTyping();
    model
        .saver()
        .enqueue(
            session -> {
              ItemId id = item.item().id();
              List<Naming> naming = session.segment(item.item(), segmentation, critics(id));
              if (naming.isEmpty()) {
                bench.drafts().keep(session.annotator(), id, DraftField.CUT.name(), "");
              }
              return naming;
            },
            naming -> cutOrRefused(item, wanted, naming));
  }

  private List<String> critics(ItemId item) throws StorageException {
    return bench.critiques().of(item).stream().map(output -> output.run().critic()).toList();
  }

  private void cutOrRefused(ItemModel item, TextCut wanted, List<Naming> naming) {
    if (!Objects.equals(item, model.openProperty().get())) {
      return;
    }
    if (naming.isEmpty()) {
      model.tell(new Notice.Cut(wanted.segmentation().steps().size()));
      close();
      model.opening().reopen();
    } else {
      refusal.set(naming);
    }
  }

  @Override
  public void cancel() {
    close();
    model.flushTyping();
    model.refocus();
  }

  private void close() {
    open.set(false);
    cut.set(null);
    refusal.set(List.of());
  }
}
