package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.Text;

/**
 * The nodes that show a line of runs.
 *
 * @param nodes all of them, in reading order
 * @param formulas those among them that are formulas
 */
record RunNodes(List<Node> nodes, List<FormulaView> formulas) {

  static RunNodes of(List<Inline> runs, Typeset typeset, Consumer<String> follow) {
    RunNodes line = new RunNodes(new ArrayList<>(), new ArrayList<>());
    StringBuilder words = new StringBuilder();
    Style style = Style.PLAIN;
    for (Inline run : runs) {
      Style next = run instanceof Inline.Words some ? some.style() : style;
      if (!next.equals(style) || run instanceof Inline.Mathematics) {
        line.addText(words, style, follow);
        style = next;
      }
      if (run instanceof Inline.Mathematics mathematics) {
        line.addFormula(new FormulaView(mathematics, typeset.formula(mathematics)));
      } else {
        words.append(ShownText.shown(run));
      }
    }
    line.addText(words, style, follow);
    return line;
  }

  private void addFormula(FormulaView formula) {
    nodes.add(formula);
    formulas.add(formula);
  }

  private void addText(StringBuilder words, Style style, Consumer<String> follow) {
    if (!words.isEmpty()) {
      Text text = new Text(words.toString());
      text.getStyleClass().addAll(classes(style));
      String link = style.link();
      if (link != null) {
        text.setOnMouseClicked(click -> follow(click.isStillSincePress(), link, follow));
      }
      nodes.add(text);
      words.setLength(0);
    }
  }

  private static List<String> classes(Style style) {
    List<String> classes = new ArrayList<>(List.of("words"));
    addIf(style.strong(), "strong", classes);
    addIf(style.emphasis(), "emphasis", classes);
    addIf(style.code(), "code", classes);
    addIf(style.broken(), "broken", classes);
    addIf(style.link() != null, "link", classes);
    return classes;
  }

  private static void addIf(boolean condition, String styleClass, List<String> classes) {
    if (condition) {
      classes.add(styleClass);
    }
  }

  private static void follow(boolean clicked, String link, Consumer<String> follow) {
    if (clicked) {
      follow.accept(link);
    }
  }
}
