package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Judgment;

/**
 * One annotator at work under one guideline: the rules that the window and the command line share.
 *
 * <p>Each method that returns normally has made its act durable. An item that holds acts of a newer
 * program is read-only: to write on it fails with {@link Reason#TOO_NEW}. Not safe for use by
 * several threads; acts of one annotator are made one after the other.
 */
public final class AnnotationSession {
  private final Journal journal;
  private final Judgments judgments;
  private final Guideline guideline;
  private final SubmissionRules rules;
  private final Reader reader;
  private final Annotator annotator;
  private final Pen pen;
  private final Undoing undoing;

  /** Somebody who is no lead at work. */
  public AnnotationSession(
      Journal journal, Judgments judgments, Guideline guideline, Annotator annotator) {
    this(journal, judgments, guideline, new Reader(annotator, false));
  }

  public AnnotationSession(
      Journal journal, Judgments judgments, Guideline guideline, Reader reader) {
    this.journal = journal;
    this.judgments = judgments;
    this.guideline = guideline;
    this.rules = new SubmissionRules(guideline);
    this.reader = reader;
    this.annotator = reader.annotator();
    this.pen = new Pen(journal, annotator, guideline);
    this.undoing = new Undoing(judgments, pen);
  }

  /** Who is at work, and what that person may be shown. */
  public Reader reader() {
    return reader;
  }

  public Annotator annotator() {
    return annotator;
  }

  public Guideline guideline() {
    return guideline;
  }

  public Standing standing(ItemId item) throws StorageException {
    return judgments.of(item).of(annotator);
  }

  /** Sets a field; a value that stands already leaves no trace. */
  public void change(ItemId item, Change change) throws StorageException {
    if (!change.standsIn(standing(item).judgment())) {
      write(item, new Act.Edited(change));
    }
  }

  /**
   * Hands the judgment in, if nothing is missing.
   *
   * @return what is missing; empty after a submission
   */
  public List<Missing> submit(Item item) throws StorageException {
    Standing standing = standing(item.id());
    List<Missing> missing = rules.missing(standing.judgment(), item);
    if (missing.isEmpty() && standing.status() != Standing.Status.SUBMITTED) {
      write(item.id(), new Act.Submitted());
    }
    return missing;
  }

  public void skip(ItemId item, Skip skip) throws StorageException {
    if (!skip.equals(standing(item).skip())) {
      write(item, new Act.Skipped(skip));
    }
  }

  /**
   * Takes the skip of an item back, whatever else was done since.
   *
   * @return empty if the item is not skipped
   */
  public Optional<Reversal> takeSkipBack(ItemId item) throws StorageException {
    return undoing.unskip(item);
  }

  /**
   * Adds active time to an item; one that can only be read keeps none.
   *
   * @param step 1-based, 0 for the final answer
   */
  public void spend(ItemId item, int step, long milliseconds) throws StorageException {
    ItemState state = judgments.of(item);
    if (!state.readOnly()) {
      pen.write(item, state, new Act.TimeSpent(step, milliseconds));
    }
  }

  /**
   * Cuts the response of an item into other steps, unless something speaks of those it has.
   *
   * @param segmentation null for the steps as they came in
   * @param critics those whose outputs on the item are known
   * @return what speaks of them; empty if nothing does and the item is cut
   * @throws IllegalArgumentException if the segmentation does not fit the response's text
   */
  public List<Naming> segment(
      Item item, @Nullable Segmentation segmentation, Collection<String> critics)
      throws StorageException {
    if (segmentation != null && !segmentation.covers(item.response().text())) {
      throw new IllegalArgumentException("segmentation does not fit the response of " + item.id());
    }
    ItemState state = judgments.of(item.id());
    List<Naming> naming = Naming.of(state, judgments.imported(item.id()), critics);
    if (naming.isEmpty() && !Objects.equals(segmentation, state.segmentations().inForce())) {
      write(item.id(), new Act.Segmented(segmentation));
    }
    return naming;
  }

  /** Asks the lead about an item. */
  public void ask(ItemId item, String words) throws StorageException {
    write(item, new Act.Asked(words));
  }

  /** Answers a question about an item. */
  public void answer(ItemId item, EntryId question, String words) throws StorageException {
    write(item, new Act.Answered(question, words));
  }

  /** Records that the annotator was shown something, once an item. */
  public void expose(ItemId item, Exposure to) throws StorageException {
    if (!standing(item).exposures().contains(to)) {
      write(item, new Act.Exposed(to));
    }
  }

  /**
   * Opens figures that rest on what critics and gold say of items, and records once an item that
   * they were shown. All or nothing.
   *
   * @return whether the reader may see them: false leaves no trace, and nothing must be shown
   */
  public boolean openFigures(Collection<ItemId> items) throws StorageException {
    if (!reader.figures()) {
      return false;
    }
    List<Draft> drafts = new ArrayList<>();
    for (ItemId item : items) {
      ItemState state = judgments.of(item);
      for (Exposure to : Standing.FIGURES) {
        if (!state.readOnly() && !state.of(annotator).exposures().contains(to)) {
          drafts.add(new Draft(annotator, guideline.id(), item, new Act.Exposed(to)));
        }
      }
    }
    if (!drafts.isEmpty()) {
      journal.append(drafts);
    }
    return true;
  }

  /**
   * Opens what critics, other people and gold say of an item, and records once that it was shown.
   *
   * @return whether the reader may see it: false leaves no trace, and nothing must be shown
   */
  public boolean openComparison(ItemId item) throws StorageException {
    Standing standing = standing(item);
    if (!reader.mayCompare(standing)) {
      return false;
    }
    List<Draft> drafts = new ArrayList<>();
    for (Exposure to : reader.exposuresOfComparison(guideline)) {
      if (!standing.exposures().contains(to)) {
        drafts.add(new Draft(annotator, guideline.id(), item, new Act.Exposed(to)));
      }
    }
    if (!drafts.isEmpty()) {
      requireWritable(item, judgments.of(item));
      journal.append(drafts);
    }
    return true;
  }

  /**
   * Says whether a critic's explanation names the same core mistake as a reference, or takes the
   * word back.
   *
   * @return whether the reader may judge explanations of this item
   */
  public boolean judgeExplanation(ItemId item, ExplanationPair pair, ExplanationVerdict verdict)
      throws StorageException {
    Standing standing = standing(item);
    if (!reader.mayCompare(standing)) {
      return false;
    }
    if (standing.of(pair) != verdict) {
      write(item, new Act.ExplanationJudged(pair, verdict));
    }
    return true;
  }

  /**
   * Changes a judgment that is handed in after something was shown, and hands it in again; what was
   * handed in blind stays as it is.
   *
   * @return what the changed judgment would lack; if anything, nothing was written
   * @throws IllegalStateException if no submission is in force
   */
  public List<Missing> reconsider(Item item, List<Change> changes) throws StorageException {
    Standing standing = standing(item.id());
    if (standing.inForce() == null) {
      throw new IllegalStateException("nothing is handed in that could be reconsidered");
    }
    List<Change> other =
        changes.stream().filter(change -> !change.standsIn(standing.judgment())).toList();
    if (other.isEmpty()) {
      return List.of();
    }
    Judgment changed = standing.judgment();
    for (Change change : other) {
      changed = change.applyTo(changed);
    }
    requireStepsOf(item, changed);
    List<Missing> missing = rules.missing(changed, item);
    if (missing.isEmpty()) {
      write(item.id(), new Act.Reconsidered(other));
    }
    return missing;
  }

  /** Whether the annotator was ever shown the guideline in force, on whatever machine. */
  public boolean hasSeenGuideline() throws StorageException {
    return journal.knows(annotator, seenToken());
  }

  /** Records that the annotator was shown the guideline in force, once. */
  public void seeGuideline() throws StorageException {
    Act seen = new Act.GuidelineSeen(guideline.id());
    journal.append(List.of(new Draft(annotator, guideline.id(), null, seen, seenToken())));
  }

  private String seenToken() {
    return "guideline-seen " + guideline.id();
  }

  /**
   * Takes over a whole judgment at once, all or nothing.
   *
   * @param token the sender's name for it; sending it again has no effect
   * @param skip null for not skipped
   * @return what is missing for the submission that was asked for; if anything is, nothing was
   *     written
   * @throws IllegalArgumentException if the judgment speaks of a step that the item does not have
   */
  public List<Missing> record(
      Item item, Judgment judgment, @Nullable Skip skip, boolean submit, String token)
      throws StorageException {
    if (journal.knows(annotator, token)) {
      return List.of();
    }
    requireStepsOf(item, judgment);
    ItemState state = judgments.of(item.id());
    requireWritable(item.id(), state);
    if (submit && skip == null) {
      List<Missing> missing = rules.missing(judgment, item);
      if (!missing.isEmpty()) {
        return missing;
      }
    }
    List<Act> acts = new ArrayList<>();
    acts.add(new Act.Edited(new Change.Whole(judgment)));
    if (skip != null) {
      acts.add(new Act.Skipped(skip));
    } else if (submit) {
      acts.add(new Act.Submitted());
    }
    List<Draft> drafts = new ArrayList<>();
    for (Act act : acts) {
      drafts.add(pen.draft(item.id(), state, act, drafts.isEmpty() ? token : null));
    }
    journal.append(drafts);
    return List.of();
  }

  private static void requireStepsOf(Item item, Judgment judgment) {
    if (!judgment.steps().isEmpty() && judgment.steps().lastKey() > item.stepCount()) {
      throw new IllegalArgumentException(
          "judgment speaks of step %d of an item with %d steps"
              .formatted(judgment.steps().lastKey(), item.stepCount()));
    }
  }

  /** Takes back the annotator's last act whose value still stands; also after a restart. */
  public Optional<Reversal> undo() throws StorageException {
    return undoing.undo();
  }

  /** Does again what was undone last and whose value still stands. */
  public Optional<Reversal> redo() throws StorageException {
    return undoing.redo();
  }

  private void write(ItemId item, Act act) throws StorageException {
    ItemState state = judgments.of(item);
    requireWritable(item, state);
    pen.write(item, state, act);
  }

  private static void requireWritable(ItemId item, ItemState state) throws StorageException {
    if (state.readOnly()) {
      throw new StorageException(
          Reason.TOO_NEW,
          "item " + item + " holds acts of a newer program and can only be read by this one");
    }
  }
}
