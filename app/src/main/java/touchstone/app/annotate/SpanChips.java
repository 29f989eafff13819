package touchstone.app.annotate;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Span;
import touchstone.assets.words.Words;

/** The marked places of a step's text; pressing one takes it away. */
final class SpanChips extends FlowPane {
  /** Longer quotations are cut, since the text stands right above. */
  private static final int LONGEST_QUOTATION = 24;

  private final AnnotateModel model;
  private final StepModel step;
  private final Words words;
  private List<Span> shown = List.of();

  SpanChips(AnnotateModel model, StepModel step, Words words) {
    this.model = model;
    this.step = step;
    this.words = words;
    getStyleClass().addAll("chips", "span-chips");
    step.judgmentProperty().subscribe(said -> show(said.spans()));
  }

  private void show(List<Span> spans) {
    setVisible(!spans.isEmpty());
    setManaged(!spans.isEmpty());
    if (!spans.equals(shown)) {
      shown = spans;
      getChildren().setAll(spans.stream().map(this::chip).toList());
    }
  }

  private Button chip(Span span) {
    String quotation = quotation(span);
    ErrorKind kind = span.kind();
    Button chip =
        new Button(
            kind == null
                ? words.text("span.chip", quotation)
                : words.text("span.chip-kind", quotation, kind.name()));
    chip.getStyleClass().addAll("chip", "danger-chip");
    chip.setMnemonicParsing(false);
    chip.setTooltip(new Tooltip(words.text("span.remove")));
    chip.setAccessibleText(words.text("span.remove-name", quotation));
    chip.setOnAction(_ -> model.editing().removeSpan(step.number(), span));
    return chip;
  }

  private String quotation(Span span) {
    int[] points =
        step.text().codePoints().skip(span.start()).limit(span.end() - span.start()).toArray();
    return points.length <= LONGEST_QUOTATION
        ? new String(points, 0, points.length)
        : new String(points, 0, LONGEST_QUOTATION - 1) + "…";
  }
}
