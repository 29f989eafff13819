package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.session.Missing;

/** One step of the response with what is said of it. */
public final class StepModel {
  private final int number;
  private final String text;
  private final ReadOnlyObjectWrapper<StepJudgment> judgment =
      new ReadOnlyObjectWrapper<>(StepJudgment.NONE);
  private final StringProperty critique = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Missing>> missing =
      new ReadOnlyObjectWrapper<>(List.of());

  StepModel(int number, String text) {
    this.number = number;
    this.text = text;
  }

  /** 1-based. */
  public int number() {
    return number;
  }

  public String text() {
    return text;
  }

  public ReadOnlyObjectProperty<StepJudgment> judgmentProperty() {
    return judgment.getReadOnlyProperty();
  }

  /** The critique as it is being typed, ahead of {@link #judgmentProperty} until a pause. */
  public StringProperty critiqueProperty() {
    return critique;
  }

  /** What a submission that was tried found missing here. */
  public ReadOnlyObjectProperty<List<Missing>> missingProperty() {
    return missing.getReadOnlyProperty();
  }

  void show(StepJudgment said) {
    judgment.set(said);
    List<Missing> left = new ArrayList<>(missing.get());
    left.removeIf(lack -> !stillLacks(lack, said));
    missing.set(List.copyOf(left));
  }

  void showCritique(String text) {
    if (!critique.get().equals(text)) {
      critique.set(text);
    }
  }

  void showMissing(List<Missing> lacks) {
    missing.set(List.copyOf(lacks));
  }

  boolean lacks(Class<? extends Missing> kind) {
    return missing.get().stream().anyMatch(kind::isInstance);
  }

  private static boolean stillLacks(Missing lack, StepJudgment said) {
    return switch (lack) {
      case Missing.StepVerdict _ -> said.verdict() == null;
      case Missing.Critique _ -> said.critique().isBlank();
      case Missing.Kind _ -> said.kinds().isEmpty();
      case Missing.EvidenceOf _ -> said.evidence().isEmpty();
      case Missing.VisualChecks _ ->
          said.checks().stream().anyMatch(check -> check.answer() == null);
      case Missing.AnswerVerdict _ -> false;
    };
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
