package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.RowProblem;
import touchstone.storage.json.Json;

/** What came of the import of one file, as words and as JSON. */
final class RowReport {
  private RowReport() {}

  /** Names the rejected rows, and says if the import was cut short. */
  static void name(Terminal terminal, Path file, ImportReport report) {
    report.rejected().forEach(row -> terminal.say(file + ", " + row.describe()));
    if (report.cancelled()) {
      terminal.say(
          "Stopped early. What was imported stays; run the same command to import the rest.");
    }
  }

  static String words(Path file, ImportReport report) {
    return "%s: %d imported, %d already there, %d rejected"
        .formatted(file, report.added(), report.unchanged(), report.rejected().size());
  }

  static ObjectNode toJson(ImportReport report) {
    ObjectNode node =
        Json.object()
            .put("added", report.added())
            .put("unchanged", report.unchanged())
            .put("cancelled", report.cancelled());
    ArrayNode rows = node.putArray("rejected");
    report.rejected().forEach(row -> rows.add(toJson(row)));
    return node;
  }

  static ObjectNode toJson(RowProblem row) {
    return Json.object()
        .put("line", row.row())
        .put("field", row.field())
        .put("problem", row.problem())
        .put("cure", row.cure());
  }
}
