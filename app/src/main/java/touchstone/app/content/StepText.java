package touchstone.app.content;

import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.MarkedText;
import touchstone.viewer.text.Markup;
import touchstone.viewer.text.RichText;
import touchstone.viewer.text.TextRange;

/** Text as a model or a question's author wrote it, with its mathematics set. */
public final class StepText {
  private StepText() {}

  public static RichText of(String source, Formulas formulas) {
    RichText text = empty(formulas);
    show(source, text);
    return text;
  }

  /** Reads a text for {@link #show(MarkedText, RichText)}; safe for use from any thread. */
  public static MarkedText read(String source) {
    return MarkedText.of(source, Markup.MESSAGE);
  }

  /** For {@link #show(String, RichText)}. */
  public static RichText empty(Formulas formulas) {
    RichText text = new RichText(formulas);
    text.getStyleClass().add("step-text");
    return text;
  }

  /** Shows another text in the place of the former, with nothing marked or selected in it. */
  public static void show(String source, RichText in) {
    show(read(source), in);
  }

  /** Shows a text that was read before. */
  public static void show(MarkedText text, RichText in) {
    in.getHighlights().clear();
    in.setText(text);
    in.select(new TextRange(0, 0));
  }
}
