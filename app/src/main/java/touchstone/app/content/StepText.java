package touchstone.app.content;

import touchstone.viewer.text.Formulas;
import touchstone.viewer.text.Markup;
import touchstone.viewer.text.RichText;

/** Text as a model or a question's author wrote it, with its mathematics set. */
public final class StepText {
  private StepText() {}

  public static RichText of(String source, Formulas formulas) {
    RichText text = new RichText(formulas);
    text.setSource(source, Markup.MESSAGE);
    text.getStyleClass().add("step-text");
    return text;
  }
}
