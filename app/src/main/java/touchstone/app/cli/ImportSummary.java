package touchstone.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import touchstone.storage.exchange.ImportReport;
import touchstone.storage.exchange.RowProblem;
import touchstone.storage.json.Json;

/** What came of an import of one or more files, as words and as JSON. Not thread-safe. */
final class ImportSummary {
  private final boolean dryRun;
  private final List<Taken> files = new ArrayList<>();

  private record Taken(Path file, String dataSet, ImportReport report) {}

  ImportSummary(boolean dryRun) {
    this.dryRun = dryRun;
  }

  void add(Path file, String dataSet, ImportReport report) {
    files.add(new Taken(file, dataSet, report));
  }

  boolean anyRejected() {
    return files.stream().anyMatch(taken -> !taken.report().rejected().isEmpty());
  }

  private boolean cancelled() {
    return files.stream().anyMatch(taken -> taken.report().cancelled());
  }

  /** Prints the result; that the import was cut short is said beside it. */
  void print(Terminal terminal, boolean json) {
    if (json) {
      terminal.print(toJson());
    } else {
      files.forEach(taken -> terminal.out().println(describe(taken)));
    }
    terminal.out().flush();
    if (cancelled()) {
      terminal.say(
          dryRun
              ? "Stopped early; nothing was changed."
              : "Stopped early. What was imported stays; run the same command to import the rest.");
    }
  }

  private String describe(Taken taken) {
    ImportReport report = taken.report();
    return "%s: %d %s, %d already there, %d rejected (data set %s)"
        .formatted(
            taken.file(),
            report.added(),
            dryRun ? "would be imported" : "imported",
            report.unchanged(),
            report.rejected().size(),
            taken.dataSet());
  }

  private ObjectNode toJson() {
    ObjectNode result =
        Json.object()
            .put("added", files.stream().mapToInt(taken -> taken.report().added()).sum())
            .put("unchanged", files.stream().mapToInt(taken -> taken.report().unchanged()).sum())
            .put(
                "rejected",
                files.stream().mapToInt(taken -> taken.report().rejected().size()).sum())
            .put("cancelled", cancelled())
            .put("dry_run", dryRun);
    ArrayNode each = result.putArray("files");
    for (Taken taken : files) {
      ObjectNode node =
          each.addObject()
              .put("file", taken.file().toString())
              .put("dataset", taken.dataSet())
              .put("added", taken.report().added())
              .put("unchanged", taken.report().unchanged());
      ArrayNode rows = node.putArray("rejected");
      taken.report().rejected().forEach(row -> rows.add(toJson(row)));
      ArrayNode remarks = node.putArray("remarks");
      taken.report().remarks().forEach(row -> remarks.add(toJson(row)));
    }
    return result;
  }

  /** The rejected rows of all files, a JSON object a line. */
  String rejectedLines() {
    StringBuilder lines = new StringBuilder();
    for (Taken taken : files) {
      for (RowProblem row : taken.report().rejected()) {
        ObjectNode line = Json.object().put("file", taken.file().toString());
        line.setAll(toJson(row));
        lines.append(Json.write(line)).append('\n');
      }
    }
    return lines.toString();
  }

  private static ObjectNode toJson(RowProblem row) {
    return Json.object()
        .put("line", row.row())
        .put("field", row.field())
        .put("problem", row.problem())
        .put("cure", row.cure());
  }
}
