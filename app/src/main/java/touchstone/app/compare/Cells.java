package touchstone.app.compare;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.comparison.Finding;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.judgment.Reference;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Submission;
import touchstone.app.content.ReferenceAnswer;
import touchstone.app.content.StepText;
import touchstone.app.content.VerdictWords;
import touchstone.assets.words.Words;
import touchstone.viewer.diff.WordDiff;
import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.RichText;

/** Makes the cells of the table: a step, gold with its references, a critic's word. */
final class Cells {
  private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final CompareModel model;
  private final Formulas formulas;
  private final FindingWords findings;
  private final Words words;

  Cells(CompareModel model, Formulas formulas, Words words) {
    this.model = model;
    this.formulas = formulas;
    this.findings = new FindingWords(words);
    this.words = words;
  }

  Region step(Comparison open, int step) {
    Label number =
        new Label(step == 0 ? words.text("comparison.answer-sign") : Integer.toString(step));
    number.getStyleClass().add("step-number");
    number.setMinWidth(Region.USE_PREF_SIZE);
    String source =
        step == 0 ? open.item().response().answer() : open.item().response().steps().get(step - 1);
    RichText text = StepText.of(source, formulas);
    HBox.setHgrow(text, Priority.ALWAYS);
    HBox line = new HBox(number, text);
    line.getStyleClass().add("numbered");
    VBox cell = cell("step-cell", line);
    if (step == 0) {
      Label reference =
          note(words.text("comparison.reference-answer", ReferenceAnswer.of(open.item().label())));
      cell.getChildren().add(reference);
    }
    cell.setAccessibleText(
        step == 0
            ? words.text("answer.accessible", source)
            : words.text("comparison.step", step, source));
    return cell;
  }

  Region gold(Comparison open, int step) {
    VBox cell = cell("gold-cell", VerdictPill.of(open.goldVerdict(step), words));
    inherited(open.inheritedFrom(step)).map(Cells::note).ifPresent(cell.getChildren()::add);
    List<Reference> references = open.references(step);
    for (int slot = 0; slot < references.size(); slot++) {
      cell.getChildren().add(reference(references.get(slot), slot, open.goldVerdict(step)));
    }
    own(open, step).ifPresent(cell.getChildren()::add);
    cell.setAccessibleText(
        words.text(
            "comparison.gold-cell",
            place(step),
            words.text(VerdictWords.key(open.goldVerdict(step)))));
    return cell;
  }

  private Node reference(Reference reference, int slot, @Nullable Verdict gold) {
    Label key = new Label(Integer.toString(slot + 1));
    key.getStyleClass().add("key");
    key.setVisible(gold == Verdict.INCORRECT);
    key.setManaged(gold == Verdict.INCORRECT);
    key.setMinWidth(Region.USE_PREF_SIZE);
    RichText text = StepText.of(reference.text(), formulas);
    text.setUserData(reference);
    VBox said = new VBox(text);
    HBox.setHgrow(said, Priority.ALWAYS);
    if (!reference.author().endsWith("-" + (slot + 1))) {
      Label author = new Label(reference.author());
      author.getStyleClass().add("author");
      said.getChildren().addFirst(author);
    }
    HBox box = new HBox(key, said);
    box.getStyleClass().add("reference");
    return box;
  }

  /** What the reader said blind, and says now where that is something else. */
  private Optional<Label> own(Comparison open, int step) {
    Submission inForce = open.own().inForce();
    if (inForce == null) {
      return Optional.empty();
    }
    Verdict now = verdict(inForce, step);
    Verdict blind = open.own().blind().map(made -> verdict(made, step)).orElse(now);
    String said =
        blind == now
            ? words.text("comparison.own", words.text(VerdictWords.key(now)))
            : words.text(
                "comparison.own-changed",
                words.text(VerdictWords.key(blind)),
                words.text(VerdictWords.key(now)));
    Optional<String> inherited =
        step == 0 ? Optional.empty() : inherited(inForce.judgment().step(step).inheritedFrom());
    return Optional.of(note(inherited.map(from -> said + " " + from).orElse(said)));
  }

  /** From which steps an error comes; empty where from none. */
  private Optional<String> inherited(Collection<Integer> from) {
    return from.isEmpty()
        ? Optional.empty()
        : Optional.of(
            words.text(
                "comparison.inherited",
                String.join(", ", from.stream().map(String::valueOf).toList())));
  }

  private static @Nullable Verdict verdict(Submission made, int step) {
    return step == 0 ? made.judgment().answer() : made.judgment().step(step).verdict();
  }

  Region critic(Comparison open, int step, Columns.Column column) {
    Optional<Comparison.Column> given = model.said(column);
    if (given.isEmpty()) {
      return cell("critic-cell", note(words.text("comparison.silent")));
    }
    Comparison.Column said = given.get();
    Finding finding = open.finding(step, said);
    VBox inner = new VBox(VerdictPill.of(open.verdict(step, said.output()), findings));
    inner.getStyleClass().addAll("finding", FindingWords.styleClass(finding));
    open.explanation(step, said.output())
        .filter(_ -> finding != Finding.PASSED)
        .ifPresent(
            why -> {
              RichText text = StepText.of(why, formulas);
              text.setUserData(why);
              inner.getChildren().add(text);
            });
    int questions = step == 0 ? 0 : said.output().lookBackOn(step).size();
    if (questions > 0) {
      inner.getChildren().add(note(words.text("comparison.questions", questions)));
    }
    String worth = findings.of(open, step, finding);
    if (!worth.isEmpty()) {
      Label label = new Label(worth);
      label.getStyleClass().add("worth");
      inner.getChildren().add(label);
    }
    if (step == 0 && said.output().critique().formatError()) {
      inner.getChildren().add(formatError(said));
    }
    if (step > 0 && open.needsJudge(step, said)) {
      inner.getChildren().add(reasons(open, step, column, said));
    }
    VBox cell = cell("critic-cell", inner);
    VBox.setVgrow(inner, Priority.ALWAYS);
    cell.setAccessibleText(
        words.text(
            "comparison.critic-cell",
            place(step),
            findings.verdict(open.verdict(step, said.output())),
            worth,
            open.explanation(step, said.output()).orElse("")));
    return cell;
  }

  private Label formatError(Comparison.Column said) {
    Label label =
        new Label(
            words.text(
                said.output().recoverable()
                    ? "comparison.format-error-recoverable"
                    : "comparison.format-error"));
    label.getStyleClass().add("format-error");
    label.setWrapText(true);
    return label;
  }

  private FlowPane reasons(
      Comparison open, int step, Columns.Column column, Comparison.Column said) {
    FlowPane pane = new FlowPane(note(words.text("comparison.same")));
    pane.getStyleClass().add("reasons");
    List<ExplanationVerdict> own = open.ownWords(step, said);
    for (int slot = 0; slot < own.size(); slot++) {
      int reference = slot + 1;
      ExplanationVerdict verdict = own.get(slot);
      Button chip = new Button(reference + " " + sign(verdict));
      chip.getStyleClass().addAll("chip", "reason");
      chip.setMinWidth(Region.USE_PREF_SIZE);
      chip.setFocusTraversable(false);
      chip.pseudoClassStateChanged(RIGHT, verdict == ExplanationVerdict.RIGHT);
      chip.pseudoClassStateChanged(WRONG, verdict == ExplanationVerdict.WRONG);
      chip.setAccessibleText(words.text("comparison.reason", reference, word(verdict)));
      chip.setOnAction(_ -> model.reasons().judge(step, column, reference));
      pane.getChildren().add(chip);
    }
    return pane;
  }

  private static String sign(ExplanationVerdict verdict) {
    return switch (verdict) {
      case RIGHT -> "✓";
      case WRONG -> "✕";
      case NOT_JUDGED -> "–";
    };
  }

  private String word(ExplanationVerdict verdict) {
    return words.text(
        switch (verdict) {
          case RIGHT -> "comparison.reason.same";
          case WRONG -> "comparison.reason.other";
          case NOT_JUDGED -> "comparison.reason.none";
        });
  }

  private String place(int step) {
    return step == 0 ? words.text("place.answer") : words.text("step.name", step);
  }

  /**
   * Marks what differs between a critique and the reference that it is nearest to, in both.
   *
   * @param shown whether it is marked; else marks are taken away
   */
  void difference(Comparison open, int step, Region critic, Region gold, boolean shown) {
    gold.lookupAll(".rich-text").forEach(Cells::clear);
    boolean flagged = critic.lookup(".pill.incorrect") != null;
    for (Node node : critic.lookupAll(".rich-text")) {
      clear(node);
      if (shown && flagged && node.getUserData() instanceof String why) {
        open.nearest(step, why).ifPresent(nearest -> mark((RichText) node, why, gold, nearest));
      }
    }
  }

  private static void clear(Node node) {
    ((RichText) node).getHighlights().clear();
  }

  private static void mark(RichText critique, String why, Region gold, Reference nearest) {
    WordDiff difference = WordDiff.between(nearest.text(), why);
    critique.getHighlights().setAll(difference.added());
    gold.lookupAll(".rich-text").stream()
        .filter(node -> nearest.equals(node.getUserData()))
        .findFirst()
        .ifPresent(node -> ((RichText) node).getHighlights().setAll(difference.removed()));
  }

  private static Label note(String text) {
    Label note = new Label(text);
    note.getStyleClass().add("compare-note");
    note.setWrapText(true);
    return note;
  }

  private static VBox cell(String styleClass, Node... content) {
    VBox cell = new VBox(content);
    cell.getStyleClass().addAll("compare-cell", styleClass);
    cell.setAccessibleRole(AccessibleRole.TABLE_CELL);
    return cell;
  }
}
