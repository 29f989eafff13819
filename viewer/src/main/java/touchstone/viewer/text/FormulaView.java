package touchstone.viewer.text;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Font;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/**
 * A formula in the size of the text around it; an empty space as wide as its LaTeX while it is
 * being set.
 */
final class FormulaView extends Region {
  private static final StyleablePropertyFactory<FormulaView> STYLES =
      new StyleablePropertyFactory<>(Region.getClassCssMetaData());
  private static final CssMetaData<FormulaView, Font> FONT =
      STYLES.createFontCssMetaData("-fx-font", view -> view.font, Font.getDefault(), true);

  /** Computer Modern's small letters are lower than those of interface fonts. */
  private static final double MAGNIFICATION = 1.18;

  /**
   * The ascent and descent of words, in their size: a row of formulas alone is as high as one of
   * words.
   */
  private static final double ASCENT = 0.93;

  private static final double DESCENT = 0.24;

  private final SimpleStyleableObjectProperty<Font> font =
      new SimpleStyleableObjectProperty<>(FONT, this, "font", Font.getDefault());
  private final Scale scale = new Scale();
  private final boolean display;
  private final double width;
  private final double height;
  private final double depth;

  /** The widest that the formula may be, in pixels: a wider one is set smaller. */
  private double available = Double.MAX_VALUE;

  FormulaView(Inline.Mathematics mathematics, @Nullable Formula formula) {
    display = mathematics.display();
    width = formula == null ? Math.min(20, 0.4 * mathematics.tex().length()) : formula.width();
    height = formula == null ? 0.7 : formula.height();
    depth = formula == null ? 0.2 : formula.depth();
    getStyleClass().add("formula");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    if (formula != null) {
      formula.shapes().forEach(shape -> getChildren().add(outline(shape)));
    }
    font.addListener(_ -> resized());
    resized();
  }

  /** Returns whether the formula changes its size to fit a width. */
  boolean fit(double pixels) {
    double before = em();
    available = pixels;
    boolean changes = em() != before;
    if (changes) {
      resized();
    }
    return changes;
  }

  private SVGPath outline(Formula.Shape shape) {
    SVGPath outline = new SVGPath();
    outline.setContent(shape.path());
    outline.setFillRule(FillRule.NON_ZERO);
    outline.setManaged(false);
    outline.getTransforms().add(scale);
    if (shape.color() == null) {
      outline.getStyleClass().add("formula-ink");
    } else {
      outline.setFill(shape.color());
    }
    return outline;
  }

  private void resized() {
    scale.setX(em() / Formula.UNITS);
    scale.setY(em() / Formula.UNITS);
    getChildren().forEach(outline -> outline.setLayoutY(ascent()));
    requestLayout();
  }

  /** In pixels. */
  private double em() {
    double em = font.get().getSize() * MAGNIFICATION;
    return width * em > available ? available / width : em;
  }

  private double ascent() {
    return Math.max(height * em(), display ? 0 : ASCENT * font.get().getSize());
  }

  private double descent() {
    return Math.max(depth * em(), display ? 0 : DESCENT * font.get().getSize());
  }

  @Override
  protected double computePrefWidth(double forHeight) {
    return width * em();
  }

  @Override
  protected double computePrefHeight(double forWidth) {
    return ascent() + descent();
  }

  @Override
  protected double computeMinWidth(double forHeight) {
    return computePrefWidth(forHeight);
  }

  @Override
  protected double computeMinHeight(double forWidth) {
    return computePrefHeight(forWidth);
  }

  @Override
  public double getBaselineOffset() {
    return ascent();
  }

  @Override
  public boolean usesMirroring() {
    return false;
  }

  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
