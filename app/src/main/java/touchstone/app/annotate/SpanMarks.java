package touchstone.app.annotate;

import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.viewer.text.Highlight;
import touchstone.viewer.text.RichText;
import touchstone.viewer.text.TextRange;

/** Ties a step's text to its model: what is marked as wrong in it, and what is selected. */
final class SpanMarks {
  private final RichText text;
  private final StepModel step;

  private SpanMarks(RichText text, StepModel step) {
    this.text = text;
    this.step = step;
  }

  static void tie(RichText text, StepModel step) {
    SpanMarks marks = new SpanMarks(text, step);
    step.judgmentProperty().subscribe(marks::show);
    text.selectionProperty().subscribe(marks::selected);
    step.selectionProperty().subscribe(_ -> marks.deselectIfDone());
  }

  private void show(StepJudgment said) {
    int length = step.text().codePointCount(0, step.text().length());
    text.getHighlights()
        .setAll(
            said.spans().stream()
                .filter(span -> span.end() <= length)
                .map(span -> new Highlight(span.start(), span.end(), "error"))
                .toList());
  }

  private void selected(TextRange range) {
    step.selectionProperty()
        .set(range.isEmpty() ? null : new Span(range.start(), range.end(), null));
  }

  private void deselectIfDone() {
    if (step.selectionProperty().get() == null && !text.getSelection().isEmpty()) {
      text.deselect();
    }
  }
}
