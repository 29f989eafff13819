package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.scene.paint.Color;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  private final Formulas formulas = new Formulas(Runnable::run);

  @Test
  void aFractionReachesAboveAndBelowTheBaseline() {
    Formula fraction = formula("\\frac{1}{2}").orElseThrow();
    Formula letter = formula("x").orElseThrow();
    assertThat(letter.depth()).isZero();
    assertThat(fraction.depth()).isPositive();
    assertThat(fraction.height()).isGreaterThan(letter.height());
    assertThat(fraction.shapes())
        .singleElement()
        .satisfies(shape -> assertThat(shape.path()).startsWith("M"));
  }

  @Test
  void onlyColourThatIsAskedForIsKept() {
    assertThat(formula("a\\color{red}{b}c").orElseThrow().shapes())
        .extracting(Formula.Shape::color)
        .containsExactly(null, Color.RED, null);
  }

  @Test
  void spacesAreThoseOfTeX() {
    // A script is followed by half a point: 0.05 em at ten points.
    double base = formula("x").orElseThrow().width();
    assertThat(formula("x^2").orElseThrow().width() - base).isBetween(0.3, 0.6);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\\frac{1}{", "x}", "\\undefined{x}", "\\begin{pmatrix} 1", "\\left( x", "^", ""})
  void brokenLatexIsNoFormula(String tex) {
    assertThat(formula(tex)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\newcommand{\\a}{\\a\\a}\\a",
        "\\renewcommand{\\frac}{x}",
        "\\def\\a{\\a}",
        "\\includegraphics{/etc/hostname}",
        "\\rule{100000em}{100000em}",
        "\\begin{array}{*{99999999}{c}}a\\end{array}",
        "\\begin{array}{c}\\multicolumn{99999999}{c}{a}\\end{array}",
        "\\romannumeral{99999999}",
        "\\definecolor{red}{rgb}{0,0,1}"
      })
  void latexThatDefinesOrAsksForTooMuchIsNoFormula(String tex) {
    assertThat(formula(tex)).isEmpty();
  }

  @Test
  void deepNestingIsNoFormula() {
    assertThat(formula("\\sqrt{".repeat(2_000) + "x" + "}".repeat(2_000))).isEmpty();
    assertThat(formula("x".repeat(20_000))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{align*}a&=b\\\\c&=d\\end{align*}",
        "\\begin{equation}a\\end{equation}",
        "\\bm{x}",
        "\\lvert x\\rvert",
        "a \\coloneqq b \\tag{1}",
        "\\argmax_x f(x) \\nonumber",
        "\\begin{cases}a&b\\\\c&d\\end{cases}",
        "\\dfrac{1}{2} \\implies \\boxed{5}",
        "\\text{若 } x \\in \\mathbb{R}"
      })
  void theLatexOfModelsIsUnderstood(String tex) {
    assertThat(formula(tex)).isPresent();
  }

  @Property(tries = 500)
  void anyLatexIsAFormulaOrNone(@ForAll("latex") String tex) {
    assertThatCode(() -> formula(tex)).doesNotThrowAnyException();
  }

  @Provide
  Arbitrary<String> latex() {
    return Arbitraries.of(
            "a",
            "1",
            "{",
            "}",
            "^",
            "_",
            "&",
            "\\\\",
            "\\",
            " ",
            "%",
            "#",
            "~",
            "\\frac",
            "\\sqrt",
            "\\left(",
            "\\right)",
            "\\begin{array}{cc}",
            "\\end{array}",
            "\\sum",
            "\\text{",
            "\\over",
            "\\limits",
            "\\color{red}",
            "中",
            "😀",
            "\u0000",
            "'",
            "$",
            "\\hline",
            "\\overbrace",
            "\\matrix",
            "\\cr",
            "\\kern",
            "\\char",
            "\\prescript",
            "\\longdiv")
        .list()
        .ofMaxSize(15)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aFormulaIsSetOnceAndInTheBackground() {
    Deque<Runnable> waiting = new ArrayDeque<>();
    Formulas background = new Formulas(waiting::add);
    var first = background.formula("x", false);
    assertThat(first).isNotDone();
    assertThat(background.formula(" x ", false)).isSameAs(first);
    assertThat(background.formula("x", true)).isNotSameAs(first);
    assertThat(waiting).hasSize(2);
    waiting.forEach(Runnable::run);
    assertThat(first.join()).isPresent();
  }

  @Test
  void theFormulasOfATextAreSetAheadOfTime() {
    formulas.prepare(MarkedText.of("$a$ and $b$", Markup.MESSAGE));
    assertThat(formulas.formula("b", false)).isDone();
  }

  private Optional<Formula> formula(String tex) {
    return formulas.formula(tex, false).join();
  }
}
