package touchstone.viewer.text;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;

/**
 * Sets LaTeX as outlines with JLaTeXMath, whose state is shared by the whole process: one formula
 * at a time.
 */
final class FormulaSetter {
  private static final Object JLATEXMATH = new Object();

  /** In em. */
  private static final double LARGEST = 300;

  private static final int LONGEST_PATH = 400_000;

  /** In points: TeX's spaces of fixed size relate to it; outlines come in em all the same. */
  private static final float SIZE = 10;

  /** Never asked for by a formula: what has it takes the colour of the text. */
  private static final Color INK = new Color(1, 2, 3);

  private FormulaSetter() {}

  /** The formula, or empty where the LaTeX is broken, not understood, or asks for too much. */
  static Optional<Formula> set(String tex, boolean display) {
    if (!LatexGuard.admits(tex)) {
      return Optional.empty();
    }
    try {
      synchronized (JLATEXMATH) {
        Box box = box(tex, display);
        return fits(box) ? outlines(box) : Optional.empty();
      }
    } catch (RuntimeException | StackOverflowError broken) {
      return Optional.empty();
    }
  }

  private static Box box(String tex, boolean display) {
    int style = display ? TeXConstants.STYLE_DISPLAY : TeXConstants.STYLE_TEXT;
    return new TeXFormula(LatexDialect.translate(tex)).createTeXIcon(style, SIZE, true).getBox();
  }

  private static boolean fits(Box box) {
    return box.getWidth() >= 0
        && box.getWidth() <= LARGEST
        && Math.abs(box.getHeight()) <= LARGEST
        && Math.abs(box.getDepth()) <= LARGEST;
  }

  private static Optional<Formula> outlines(Box box) {
    List<Formula.Shape> shapes = new ArrayList<>();
    StringBuilder path = new StringBuilder();
    Color[] ink = {INK};
    OutlineRecorder recorder =
        new OutlineRecorder(
            AffineTransform.getScaleInstance(Formula.UNITS, Formula.UNITS),
            (outline, color) -> {
              if (!color.equals(ink[0])) {
                flush(path, ink[0], shapes);
                ink[0] = color;
              }
              append(outline, path);
            });
    recorder.setColor(INK);
    box.draw(recorder, 0, 0);
    flush(path, ink[0], shapes);
    int length = shapes.stream().mapToInt(shape -> shape.path().length()).sum();
    return length == 0 || length > LONGEST_PATH
        ? Optional.empty()
        : Optional.of(
            new Formula(
                box.getWidth(), Math.max(0, box.getHeight()), Math.max(0, box.getDepth()), shapes));
  }

  private static void flush(StringBuilder path, Color ink, List<Formula.Shape> shapes) {
    if (!path.isEmpty()) {
      shapes.add(new Formula.Shape(path.toString(), color(ink)));
      path.setLength(0);
    }
  }

  private static javafx.scene.paint.@Nullable Color color(Color ink) {
    return ink.equals(INK)
        ? null
        : javafx.scene.paint.Color.rgb(
            ink.getRed(), ink.getGreen(), ink.getBlue(), ink.getAlpha() / 255.0);
  }

  private static void append(Shape outline, StringBuilder path) {
    double[] points = new double[6];
    for (PathIterator segments = outline.getPathIterator(null);
        !segments.isDone();
        segments.next()) {
      switch (segments.currentSegment(points)) {
        case PathIterator.SEG_MOVETO -> append(path, 'M', points, 2);
        case PathIterator.SEG_LINETO -> append(path, 'L', points, 2);
        case PathIterator.SEG_QUADTO -> append(path, 'Q', points, 4);
        case PathIterator.SEG_CUBICTO -> append(path, 'C', points, 6);
        case PathIterator.SEG_CLOSE -> path.append('Z');
        default -> throw new IllegalStateException("unknown path segment");
      }
    }
  }

  private static void append(StringBuilder path, char command, double[] points, int count) {
    path.append(command);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        path.append(' ');
      }
      path.append(Math.round(points[i]));
    }
  }
}
