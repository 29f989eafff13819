package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Missing;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.StepText;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/**
 * One step: its number, its text, its verdict; open for explaining while it has the focus. Shows
 * the step with its number of one item after the other; nothing said or typed of the former stays.
 */
final class StepCard extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass LACKING = PseudoClass.getPseudoClass("lacking");
  private static final PseudoClass UNNEEDED = PseudoClass.getPseudoClass("unneeded");

  private final AnnotateModel model;
  private final Shown<StepModel> step;
  private final KeyHints hints;
  private final Words words;
  private final Label badge = new Label();
  private final VerdictButtons verdicts;
  private final Label critiqueSummary = new Label();
  private final Label summary = new Label();
  private final Label lacking = new Label();
  private @Nullable OpenedStep opened;
  private boolean current;
  private boolean needed = true;

  StepCard(AnnotateModel model, StepModel first, Formulas formulas, KeyHints hints, Words words) {
    this.model = model;
    this.step = new Shown<>(first);
    this.hints = hints;
    this.words = words;
    getStyleClass().addAll("card", "step-card");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    verdicts =
        new VerdictButtons(
            model.guideline().verdicts(),
            words.text("step.name", number()),
            hints,
            words,
            verdict -> model.judgeStep(number(), verdict));
    critiqueSummary.getStyleClass().add("critique-summary");
    critiqueSummary.setWrapText(true);
    lacking.getStyleClass().add("lacking-note");
    summary.getStyleClass().add("step-summary");
    summary.setWrapText(true);
    getChildren().setAll(head(formulas), lacking, critiqueSummary, summary);
    setOnMousePressed(_ -> model.focusOn(new Focus.Step(number())));
    setOnKeyPressed(this::leaveByEscape);
    step.follow(StepModel::critiqueProperty, critiqueSummary::setText);
    step.follow(StepModel::judgmentProperty, this::show);
    step.follow(StepModel::missingProperty, this::showMissing);
  }

  /** Shows the same step of another item, closed. */
  void show(StepModel next) {
    setCurrent(false);
    step.show(next);
  }

  private HBox head(Formulas formulas) {
    badge.setText(Integer.toString(number()));
    badge.getStyleClass().add("step-badge");
    badge.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    RichText text = StepText.empty(formulas);
    step.follow(shown -> StepText.show(shown.markedText(), text));
    SpanMarks.tie(text, step);
    StackPane textBox = new StackPane(text);
    textBox.setAlignment(Pos.TOP_LEFT);
    textBox.setMinWidth(0);
    HBox.setHgrow(textBox, Priority.ALWAYS);
    HBox head = new HBox(badge, textBox, verdicts);
    head.getStyleClass().add("step-head");
    return head;
  }

  /** Opens or closes the card. */
  void setCurrent(boolean changed) {
    if (!changed && !current) {
      return;
    }
    current = changed;
    if (changed) {
      opened().refresh();
    } else {
      step.get().selectionProperty().set(null);
    }
    pseudoClassStateChanged(CURRENT, changed);
    layOut(step.get().judgmentProperty().get());
  }

  /** Says whether the step needs a verdict as the item is judged now. */
  void setNeeded(boolean changed) {
    if (changed != needed) {
      needed = changed;
      pseudoClassStateChanged(UNNEEDED, !changed);
      show(step.get().judgmentProperty().get());
    }
  }

  /** Made when it is first needed: its fields cost more than all the rest of an item's steps. */
  private OpenedStep opened() {
    OpenedStep made = opened;
    if (made == null) {
      made = new OpenedStep(model, step, hints, words);
      opened = made;
      getChildren().add(made);
    }
    return made;
  }

  void focusCritique() {
    opened().focusCritique();
  }

  void focusNote() {
    opened().focusNote();
  }

  void focusQuestion() {
    opened().focusQuestion();
  }

  private void leaveByEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      key.consume();
      model.focusOn(new Focus.Step(number()));
      requestFocus();
    }
  }

  int number() {
    return step.get().number();
  }

  private void show(StepJudgment said) {
    verdicts.show(said.verdict());
    for (Verdict verdict : Verdict.values()) {
      badge.pseudoClassStateChanged(
          PseudoClass.getPseudoClass(VerdictButtons.styleClass(verdict)),
          verdict == said.verdict());
    }
    setAccessibleText(accessibleText(said));
    layOut(said);
  }

  private void layOut(StepJudgment said) {
    boolean wrong = said.verdict() == Verdict.INCORRECT;
    if (opened != null) {
      setShown(opened, current);
      if (current) {
        opened.askWhy(wrong);
      }
    }
    setShown(critiqueSummary, !current && wrong && !said.critique().isBlank());
    summary.setText(
        needed || said.verdict() != null
            ? new StepSummary(model.guideline(), words).of(said, step.get().asked())
            : words.text("step.unneeded"));
    setShown(summary, !current && !summary.getText().isEmpty());
  }

  private void showMissing(List<Missing> missing) {
    pseudoClassStateChanged(LACKING, !missing.isEmpty());
    setShown(lacking, !missing.isEmpty());
    List<String> notes = new ArrayList<>();
    missing.forEach(lack -> notes.add(words.text(lackKey(lack))));
    lacking.setText(String.join(" · ", notes));
  }

  private static String lackKey(Missing lack) {
    return switch (lack) {
      case Missing.StepVerdict _, Missing.AnswerVerdict _ -> "missing.verdict";
      case Missing.Critique _ -> "missing.critique";
      case Missing.Kind _ -> "missing.kind";
      case Missing.EvidenceOf _ -> "missing.evidence";
      case Missing.VisualChecks _ -> "missing.checks";
    };
  }

  private String accessibleText(StepJudgment said) {
    Verdict verdict = said.verdict();
    return words.text(
        "step.accessible",
        number(),
        step.get().text(),
        words.text(
            verdict != null
                ? VerdictButtons.nameKey(verdict)
                : needed ? "verdict.none" : "step.unneeded"));
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
