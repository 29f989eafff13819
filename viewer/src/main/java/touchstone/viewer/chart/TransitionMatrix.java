package touchstone.viewer.chart;

import java.util.List;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Pen;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.chart.drawing.Shape.Anchor;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

/**
 * What became of things that were right or wrong before: four cells, before down, after across.
 *
 * @param words in the language of its reader
 * @param kept right before and after
 * @param lost right before, wrong after
 * @param gained wrong before, right after
 * @param missed wrong before and after
 */
public record TransitionMatrix(
    String title, Headings words, Datum kept, Datum lost, Datum gained, Datum missed)
    implements Chart {
  private static final double TYPE = 11;
  private static final double LARGE = 18;
  private static final double HEAD = 20;
  private static final double CELL = 56;

  /** Names of rows and columns. */
  public record Headings(
      String rightBefore, String wrongBefore, String rightAfter, String wrongAfter) {}

  @Override
  public List<ChartRow> rows() {
    return List.of(
        new ChartRow(words.rightBefore(), words.rightAfter(), kept),
        new ChartRow(words.rightBefore(), words.wrongAfter(), lost),
        new ChartRow(words.wrongBefore(), words.rightAfter(), gained),
        new ChartRow(words.wrongBefore(), words.wrongAfter(), missed));
  }

  @Override
  public double preferredHeight(double width) {
    return HEAD + 2 * CELL;
  }

  @Override
  public Drawing draw(double width, double height) {
    Pen pen = new Pen();
    double names =
        Math.max(
            TextFit.width(words.rightBefore(), TYPE), TextFit.width(words.wrongBefore(), TYPE));
    double left = Math.min(names, width * 0.4) + 12;
    double cell = Math.max(4, (width - left) / 2);
    pen.words(left + cell / 2, 13, words.rightAfter(), Anchor.MIDDLE, Tone.MUTED, TYPE);
    pen.words(left + 1.5 * cell, 13, words.wrongAfter(), Anchor.MIDDLE, Tone.MUTED, TYPE);
    String rightBefore = TextFit.cut(words.rightBefore(), left - 12, TYPE);
    String wrongBefore = TextFit.cut(words.wrongBefore(), left - 12, TYPE);
    pen.words(0, HEAD + CELL / 2 + 4, rightBefore, Anchor.START, Tone.MUTED, TYPE);
    pen.words(0, HEAD + 1.5 * CELL + 4, wrongBefore, Anchor.START, Tone.MUTED, TYPE);
    cell(pen, 0, 0, new Point(left, HEAD), cell, kept, Tone.PLAIN);
    cell(pen, 0, 1, new Point(left + cell, HEAD), cell, lost, Tone.BAD);
    cell(pen, 1, 0, new Point(left, HEAD + CELL), cell, gained, Tone.GOOD);
    cell(pen, 1, 1, new Point(left + cell, HEAD + CELL), cell, missed, Tone.PLAIN);
    return pen.drawing(width, height);
  }

  private static void cell(
      Pen pen, int row, int column, Point corner, double width, Datum datum, Tone tone) {
    Rectangle box = new Rectangle(corner.x() + 1, corner.y() + 1, width - 2, CELL - 2);
    pen.add(new Shape.Box(box, tone, Tone.GRID, 4));
    pen.add(
        new Shape.Words(
            new Point(box.middle().x(), box.middle().y() + 6),
            datum.label(),
            Anchor.MIDDLE,
            Tone.TEXT,
            LARGE,
            true));
    pen.mark(row, column, box, datum.description());
  }
}
