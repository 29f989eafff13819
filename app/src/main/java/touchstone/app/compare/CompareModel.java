package touchstone.app.compare;

import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.session.Reversal;
import touchstone.annotation.session.Standing;
import touchstone.annotation.study.StudySettings;
import touchstone.app.navigation.Destination;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.Saver;

/**
 * The comparison: which items are looked through, the one that is open, and what is done there.
 * Nothing of an item shows before the reader has submitted it, and nothing before it is recorded
 * that it was shown. Used on the interface thread.
 */
public final class CompareModel {
  private final Bench bench;
  private final Saver saver;
  private final ItemOpener opener;
  private final CaseBrowser browser;
  private final Columns columns;
  private final ReadOnlyObjectWrapper<CompareState> state =
      new ReadOnlyObjectWrapper<>(new CompareState.Loading());
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyObjectWrapper<CompareNotice> notice =
      new ReadOnlyObjectWrapper<>(new CompareNotice.None());
  private final CellCursor cursor;
  private final Reasons reasons;
  private final Mind mind;
  private final OwnChecks checks;

  /** Whose column is gone to with the next item that opens; null for the one that has the focus. */
  private @Nullable CriticRun lookedAt;

  /**
   * Makes a model that shows nothing yet.
   *
   * @param settings how gold is read
   */
  public CompareModel(
      Bench bench,
      FactsLoader loader,
      StudySettings settings,
      Saver saver,
      Background background,
      Columns columns) {
    this.bench = bench;
    this.saver = saver;
    this.opener = new ItemOpener(bench, saver, background, this::put);
    this.browser = new CaseBrowser(loader, settings, background);
    this.columns = columns;
    this.cursor = new CellCursor(state.getReadOnlyProperty(), columns);
    this.reasons = new Reasons(this, saver);
    this.mind = new Mind(this, saver);
    this.checks = new OwnChecks(this, bench.guideline(), saver);
  }

  public ReadOnlyObjectProperty<CompareState> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Index of the open item in the list; -1 where it is not in it. */
  public ReadOnlyIntegerProperty indexProperty() {
    return index.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<CompareNotice> noticeProperty() {
    return notice.getReadOnlyProperty();
  }

  /** Which items are looked through. */
  public CaseBrowser browser() {
    return browser;
  }

  public Columns columns() {
    return columns;
  }

  /** Where the keyboard is in the table. */
  public CellCursor cursor() {
    return cursor;
  }

  /** The reader as a judge of explanations. */
  public Reasons reasons() {
    return reasons;
  }

  /** The change of mind that is being written. */
  public Mind mind() {
    return mind;
  }

  /** What was asked of the image, by the reader and by critics. */
  public OwnChecks checks() {
    return checks;
  }

  /** The open item; null while there is none that may be shown. */
  public @Nullable Comparison comparison() {
    return state.get() instanceof CompareState.Open(var open, _) ? open : null;
  }

  void tell(CompareNotice happened) {
    notice.set(happened);
  }

  /** Goes where somebody wants to be, with everything as it stands now. */
  public void arrive(Destination destination) {
    opener.forget();
    lookedAt = null;
    switch (destination) {
      case Destination.CompareItem(var item, int step) -> refresh(() -> open(item, step));
      case Destination.CompareSteps(var title, var steps, var critic) -> {
        lookedAt = critic;
        choose(new Listing.Given(title, steps));
      }
      case Destination.CompareCases(var filter) -> choose(new Listing.Filtered(filter));
      case Destination.Compare _,
          Destination.Annotate _,
          Destination.AnnotateItem _,
          Destination.Insights _ ->
          refresh(this::openAgain);
    }
  }

  private void choose(Listing wanted) {
    browser.choose(wanted);
    index.set(-1);
    refresh(() -> openAt(0));
  }

  private void refresh(Runnable then) {
    browser.refresh(then, failure -> state.set(new CompareState.Failed(failure)));
  }

  /** Looks through another list, from its first item on. */
  public void show(Listing changed) {
    browser.choose(changed);
    index.set(-1);
    if (browser.factsProperty().get().isPresent()) {
      openAt(0);
    }
  }

  /** The same list, narrowed otherwise. */
  public void narrow(CaseFilter changed) {
    show(browser.narrowed(changed));
  }

  /** The next kind of case; after the last comes everything. */
  public void nextKind(int by) {
    show(browser.nextKind(by));
  }

  /** Opens an item of the list; an index outside it does nothing, except in an empty list. */
  public void openAt(int wanted) {
    Optional<CaseList.Stop> stop = browser.list().at(wanted);
    if (stop.isPresent()) {
      index.set(wanted);
      open(stop.get().item(), stop.get().first());
      browser
          .list()
          .at(wanted + 1)
          .ifPresent(next -> opener.prefetch(next.item(), browser.judge()));
    } else if (browser.list().size() == 0) {
      showNothing();
    }
  }

  public void nextItem() {
    openAt(index.get() + 1);
  }

  public void previousItem() {
    openAt(index.get() - 1);
  }

  private void openAgain() {
    Comparison open = comparison();
    if (open == null || browser.list().indexOf(open.item().id()) < 0) {
      openAt(0);
    } else {
      open(open.item().id(), cursor.step());
    }
  }

  private void showNothing() {
    CompareFacts known = browser.factsProperty().get().orElseThrow();
    opener.cancel();
    if (known.hasNoCritics()) {
      state.set(new CompareState.NoCritics());
    } else if (known.data().items().isEmpty()) {
      state.set(new CompareState.NothingJudged());
    } else {
      state.set(new CompareState.NothingFound());
    }
  }

  private void open(ItemId item, int step) {
    index.set(browser.list().indexOf(item));
    opener.open(item, step, browser.judge());
  }

  private void put(CompareState read, int step) {
    mind.cancel();
    CriticRun critic = lookedAt;
    if (read instanceof CompareState.Open(var comparison, _)) {
      columns.show(comparison.columns().stream().map(column -> column.output().run()).toList());
      if (critic != null) {
        columns.unhide(critic);
      }
      lookedAt = null;
    }
    state.set(read);
    cursor.goTo(step, critic);
  }

  /** What the critic of a column says of the open item. */
  Optional<Comparison.Column> said(Columns.Column column) {
    Comparison open = comparison();
    return open == null
        ? Optional.empty()
        : open.columns().stream()
            .filter(said -> said.output().run().equals(column.run()))
            .findFirst();
  }

  /** Shows what was done to an item, if it is still the open one. */
  void standsNow(ItemId item, Standing standing) {
    opener.forget();
    if (state.get() instanceof CompareState.Open(var open, var corrections)
        && open.item().id().equals(item)) {
      state.set(
          bench.session().reader().mayCompare(standing)
              ? new CompareState.Open(open.with(standing), corrections)
              : new CompareState.JudgeFirst(open.item()));
    }
  }

  public void undo() {
    saver.enqueue(session -> session.undo(), reversal -> reversed(reversal, false));
  }

  public void redo() {
    saver.enqueue(session -> session.redo(), reversal -> reversed(reversal, true));
  }

  private void reversed(Optional<Reversal> reversal, boolean again) {
    if (reversal.isEmpty()) {
      tell(again ? new CompareNotice.NothingToRedo() : new CompareNotice.NothingToUndo());
      return;
    }
    Reversal made = reversal.get();
    tell(
        again
            ? new CompareNotice.Redone(made.effect())
            : new CompareNotice.Undone(made.replaced()));
    Comparison open = comparison();
    if (open != null && open.item().id().equals(made.item())) {
      standsNow(made.item(), made.standing());
    } else {
      opener.forget();
      open(made.item(), 1);
    }
  }

  /** Computes lists and figures anew, after the reader has judged or something came in. */
  public void refreshFacts() {
    refresh(() -> index.set(indexOfOpen()));
  }

  private int indexOfOpen() {
    Comparison open = comparison();
    return open == null ? -1 : browser.list().indexOf(open.item().id());
  }
}
