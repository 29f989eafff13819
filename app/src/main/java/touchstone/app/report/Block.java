package touchstone.app.report;

import java.util.List;
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

  /** Rows of cells; those after the first column are figures. */
  record Table(List<String> head, List<List<String>> rows) implements Block {
    public Table {
      head = List.copyOf(head);
      rows = rows.stream().map(List::copyOf).toList();
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
