package touchstone.app.report;

import java.util.List;
import touchstone.annotation.metrics.Figure;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.Unit;
import touchstone.viewer.chart.Chart;

/** A part of a report, before it is HTML or Markdown. All text is plain. */
public sealed interface Block {
  /**
   * A heading.
   *
   * @param level 1 for the report's own
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(String text) implements Block {}

  /**
   * A cell of a table.
   *
   * @param more what is to be read after the text, as an interval or the reason for a dash; may be
   *     empty
   */
  record Cell(String text, String more) {
    static Cell of(String text) {
      return new Cell(text, "");
    }

    /** A figure with its interval. */
    static Cell of(FigureWords words, Figure figure, Unit unit) {
      return new Cell(words.value(figure, unit), words.interval(figure, unit));
    }

    /** The same with another text that says a little more. */
    Cell withText(String other) {
      return new Cell(other, more);
    }
  }

  /**
   * Rows of cells.
   *
   * @param names how many columns hold names, from the first on; the others hold figures
   */
  record Table(List<String> head, int names, List<List<Cell>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
    }

    /** One whose cells have nothing to add. */
    static Table ofTexts(List<String> head, int names, List<List<String>> rows) {
      return new Table(
          head, names, rows.stream().map(row -> row.stream().map(Cell::of).toList()).toList());
    }
  }

  record Picture(Chart chart) implements Block {}

  /** Terms with what they mean. */
  record Definitions(List<List<String>> terms) implements Block {
    public Definitions {
      terms = terms.stream().map(List::copyOf).toList();
    }
  }
}
