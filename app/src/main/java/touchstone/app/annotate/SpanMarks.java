package touchstone.app.annotate;

import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.viewer.text.Highlight;
import touchstone.viewer.text.RichText;
import touchstone.viewer.text.TextRange;

/** Ties a step's text to its model: what is marked as wrong in it, and what is selected. */
final class SpanMarks {
  private final RichText text;
  private final Shown<StepModel> step;

  private SpanMarks(RichText text, Shown<StepModel> step) {
    this.text = text;
    this.step = step;
  }

  static void tie(RichText text, Shown<StepModel> step) {
    SpanMarks marks = new SpanMarks(text, step);
    step.follow(StepModel::judgmentProperty, marks::show);
    text.selectionProperty().subscribe(marks::selected);
    step.follow(StepModel::selectionProperty, marks::deselectIfDone);
  }

  private void show(StepJudgment said) {
    String source = step.get().text();
    int length = source.codePointCount(0, source.length());
    text.getHighlights()
        .setAll(
            said.spans().stream()
                .filter(span -> span.end() <= length)
                .map(span -> new Highlight(span.start(), span.end(), "error"))
                .toList());
  }

  private void selected(TextRange range) {
    step.get()
        .selectionProperty()
        .set(range.isEmpty() ? null : new Span(range.start(), range.end(), null));
  }

  private void deselectIfDone(@Nullable Span selected) {
    if (selected == null && !text.getSelection().isEmpty()) {
      text.deselect();
    }
  }
}
