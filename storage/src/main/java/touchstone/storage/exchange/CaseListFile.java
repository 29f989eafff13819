package touchstone.storage.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.StorageException.Reason;
import touchstone.annotation.comparison.CaseRecord;
import touchstone.annotation.critique.CriticRun;
import touchstone.storage.json.Json;

/** Writes a list of cases as JSON lines, or as CSV where the file's name ends so. */
public final class CaseListFile {
  private static final List<String> NAMES =
      List.of(
          "list",
          "dataset",
          "item",
          "step",
          "critic",
          "run",
          "protocol",
          "sample",
          "gold",
          "verdict",
          "text",
          "explanation",
          "references");

  /** Writes all or nothing: the file appears once it is whole. */
  public void write(Path file, List<CaseRecord> cases) throws StorageException {
    boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    Path draft = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (BufferedWriter out = Files.newBufferedWriter(draft)) {
        if (csv) {
          out.write(row(NAMES));
        }
        for (CaseRecord one : cases) {
          out.write(csv ? row(cells(one)) : Json.write(json(one)) + "\n");
        }
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new StorageException(
          Reason.UNREADABLE, "writing a list of cases to " + file + ": " + e.getMessage(), e);
    }
  }

  private static ObjectNode json(CaseRecord one) {
    CriticRun run = one.run();
    ObjectNode node =
        Json.object()
            .put("list", one.list())
            .put("dataset", one.dataSet())
            .put("item", one.sourceId())
            .put("step", one.step())
            .put("critic", run == null ? null : run.critic())
            .put("run", run == null ? null : run.name())
            .put("protocol", run == null ? null : lower(run.protocol()))
            .put("sample", run == null ? null : (Integer) run.sample())
            .put("gold", lower(one.gold()))
            .put("verdict", lower(one.verdict()))
            .put("text", one.text())
            .put("explanation", one.explanation());
    ArrayNode references = node.putArray("references");
    one.references().forEach(references::add);
    return node;
  }

  private static List<String> cells(CaseRecord one) {
    return List.of(
        one.list(),
        one.dataSet(),
        one.sourceId(),
        Integer.toString(one.step()),
        of(one.run(), CriticRun::critic),
        of(one.run(), CriticRun::name),
        of(one.run(), run -> run.protocol().name().toLowerCase(Locale.ROOT)),
        of(one.run(), run -> Integer.toString(run.sample())),
        orEmpty(lower(one.gold())),
        orEmpty(lower(one.verdict())),
        one.text(),
        one.explanation(),
        String.join("\n", one.references()));
  }

  private static String of(@Nullable CriticRun run, Function<CriticRun, String> part) {
    return run == null ? "" : part.apply(run);
  }

  private static @Nullable String lower(@Nullable Enum<?> constant) {
    return constant == null ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private static String row(List<String> cells) {
    return cells.stream().map(CaseListFile::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  /** What a spreadsheet would take for a formula is given an apostrophe. */
  private static String cell(String text) {
    boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    String safe = formula ? "'" + text : text;
    return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
