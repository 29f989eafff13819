package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ChangeListener;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.session.Missing;
import touchstone.viewer.text.MarkedText;

/** One step of the response with what is said of it. */
public final class StepModel {
  private final int number;
  private final MarkedText text;
  private final List<String> asked;
  private final ReadOnlyObjectWrapper<StepJudgment> judgment =
      new ReadOnlyObjectWrapper<>(StepJudgment.NONE);
  private final StringProperty critique = new SimpleStringProperty("");
  private final StringProperty note = new SimpleStringProperty("");
  private final ObjectProperty<@Nullable Span> selection = new SimpleObjectProperty<>();
  private final IntegerProperty focusedCheck = new SimpleIntegerProperty(-1);
  private final ReadOnlyObjectWrapper<List<Missing>> missing =
      new ReadOnlyObjectWrapper<>(List.of());

  StepModel(int number, MarkedText text, List<String> asked) {
    this.number = number;
    this.text = text;
    this.asked = List.copyOf(asked);
  }

  /** A step about which its item asks nothing. */
  StepModel(int number, MarkedText text) {
    this(number, text, List.of());
  }

  /** 1-based. */
  public int number() {
    return number;
  }

  public String text() {
    return text.source();
  }

  MarkedText markedText() {
    return text;
  }

  /** The item's own visual questions about it. */
  List<String> asked() {
    return asked;
  }

  public ReadOnlyObjectProperty<StepJudgment> judgmentProperty() {
    return judgment.getReadOnlyProperty();
  }

  /** The critique as it is being typed, ahead of {@link #judgmentProperty} until a pause. */
  public StringProperty critiqueProperty() {
    return critique;
  }

  /** The note as it is being typed, ahead of {@link #judgmentProperty} until a pause. */
  public StringProperty noteProperty() {
    return note;
  }

  /** What of the text is selected, without a kind; null for nothing. */
  public ObjectProperty<@Nullable Span> selectionProperty() {
    return selection;
  }

  /** The visual check that has the focus, 0-based; -1 for none. */
  public IntegerProperty focusedCheckProperty() {
    return focusedCheck;
  }

  /** What a submission that was tried found missing here. */
  public ReadOnlyObjectProperty<List<Missing>> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  /** What has been typed, as changes. */
  List<Change> typed() {
    return List.of(
        new Change.StepCritique(number, critique.get()), new Change.StepNote(number, note.get()));
  }

  /** Calls whenever something is typed that differs from what is judged. */
  void onTypedAhead(Runnable then) {
    ChangeListener<String> typed =
        (_, _, _) -> {
          if (isTypedAhead()) {
            then.run();
          }
        };
    critique.addListener(typed);
    note.addListener(typed);
  }

  private boolean isTypedAhead() {
    return !critique.get().equals(judgment.get().critique())
        || !note.get().equals(judgment.get().note());
  }

  /** Shows a judgment; of what was found missing, that stays which is missing still. */
  void show(StepJudgment said, List<Missing> stillMissing) {
    judgment.set(said);
    List<Missing> left = new ArrayList<>(missing.get());
    left.retainAll(stillMissing);
    missing.set(List.copyOf(left));
  }

  /** Takes the words of the judgment in place of what has been typed. */
  void showTyped() {
    critique.set(judgment.get().critique());
    note.set(judgment.get().note());
  }

  void showMissing(List<Missing> lacks) {
    missing.set(List.copyOf(lacks));
  }

  boolean lacks(Class<? extends Missing> kind) {
    return missing.get().stream().anyMatch(kind::isInstance);
  }

  static int stepOf(Missing lack) {
    return switch (lack) {
      case Missing.StepVerdict(int step) -> step;
      case Missing.Critique(int step) -> step;
      case Missing.Kind(int step) -> step;
      case Missing.EvidenceOf(int step) -> step;
      case Missing.VisualChecks(int step) -> step;
      case Missing.AnswerVerdict() -> 0;
    };
  }
}
