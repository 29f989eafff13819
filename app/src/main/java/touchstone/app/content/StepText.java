package touchstone.app.content;

import touchstone.viewer.text.Formulas;
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

  /** For {@link #show}. */
  public static RichText empty(Formulas formulas) {
    RichText text = new RichText(formulas);
    text.getStyleClass().add("step-text");
    return text;
  }

  /** Shows another text in the place of the former, with nothing marked or selected in it. */
  public static void show(String source, RichText in) {
    in.getHighlights().clear();
    in.setSource(source, Markup.MESSAGE);
    in.select(new TextRange(0, 0));
  }
}
