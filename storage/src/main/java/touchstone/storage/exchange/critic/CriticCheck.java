package touchstone.storage.exchange.critic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.item.ItemId;
import touchstone.storage.workspace.CriticRecords;
import touchstone.storage.workspace.IncomingCorrection;
import touchstone.storage.workspace.IncomingVerdicts;
import touchstone.storage.workspace.ItemOutline;
import touchstone.storage.workspace.Workspace;

/** Proves that what is kept of critics, judges and correctors is what their rows say. */
public final class CriticCheck {
  private final Workspace workspace;
  private final CriticRecords records;
  private final List<String> problems = new ArrayList<>();

  public CriticCheck(Workspace workspace) {
    this.workspace = workspace;
    this.records = workspace.criticRecords();
  }

  /** What is wrong; empty if nothing is. */
  public List<String> problems() {
    problems.clear();
    try {
      for (String dataSet : records.dataSets()) {
        check(dataSet);
      }
    } catch (StorageException | IllegalArgumentException e) {
      problems.add("critics: can't be read (" + e.getMessage() + ")");
    }
    return List.copyOf(problems);
  }

  private void check(String dataSet) throws StorageException {
    Map<ItemId, ItemOutline> items = new HashMap<>();
    records.items(dataSet).forEach(item -> items.put(item.id(), item));
    for (CriticRun run : workspace.critiques().runs()) {
      if (run.dataSet().equals(dataSet)) {
        check(run, items);
      }
    }
    for (CorrectionRun run : workspace.corrections().runs()) {
      if (run.dataSet().equals(dataSet)) {
        check(run, items);
      }
    }
  }

  private void check(CriticRun run, Map<ItemId, ItemOutline> items) throws StorageException {
    CritiqueRows rows = new CritiqueRows(workspace, run);
    List<JudgeCacheRows> judges = new ArrayList<>();
    for (String judge : workspace.critiques().judges(run)) {
      judges.add(new JudgeCacheRows(workspace, run, judge, _ -> true));
    }
    for (CriticOutput output : outputs(run)) {
      ItemOutline item = items.get(output.item());
      if (item == null) {
        problems.add("critic output " + output.id() + ": its item is lost");
        continue;
      }
      String name = "critic output " + output.id();
      byte[] raw = records.critique(output.id()).orElse(new byte[0]);
      compare(name, output, raw, row -> rows.read(row, item, raw).output());
      for (JudgeCacheRows judge : judges) {
        check(judge, output, item);
      }
    }
  }

  private List<CriticOutput> outputs(CriticRun run) throws StorageException {
    List<CriticOutput> outputs = new ArrayList<>();
    workspace.critiques().forEach(run, outputs::add);
    return outputs;
  }

  private void check(JudgeCacheRows judge, CriticOutput output, ItemOutline item)
      throws StorageException {
    Optional<CriticRecords.JudgeRow> stored = records.judged(output.id(), judge.judge());
    if (stored.isPresent()) {
      byte[] raw = stored.get().raw();
      compare(
          "verdicts of " + judge.judge() + " on " + output.id(),
          List.of(stored.get().verdicts(), stored.get().hash()),
          raw,
          row -> {
            IncomingVerdicts read = judge.read(row, item, raw);
            return List.of(read.verdicts(), read.hash());
          });
    }
  }

  private void check(CorrectionRun run, Map<ItemId, ItemOutline> items) throws StorageException {
    CorrectionFileRows rows = new CorrectionFileRows(workspace, run);
    List<CorrectedAnswer> answers = new ArrayList<>();
    workspace.corrections().forEach(run, answers::add);
    for (CorrectedAnswer answer : answers) {
      String name = "%s on item %s".formatted(RunWords.of(run), answer.item());
      ItemOutline item = items.get(answer.item());
      Optional<IncomingCorrection> stored = records.correction(answer);
      if (item == null || stored.isEmpty()) {
        problems.add(name + ": its item is lost");
        continue;
      }
      byte[] raw = stored.get().raw();
      compare(
          name,
          List.of(answer, stored.get().hash()),
          raw,
          row -> {
            IncomingCorrection read = rows.read(row, item, raw);
            return List.of(read.answer(), read.hash());
          });
    }
  }

  @FunctionalInterface
  private interface Reading {
    Object of(StoredRow row) throws UnreadableRowException, StorageException;
  }

  private void compare(String name, Object stored, byte[] raw, Reading reading)
      throws StorageException {
    try {
      StoredRow row = StoredRow.of(new JsonLines.Line(1, raw, raw.length));
      if (!reading.of(row).equals(stored)) {
        problems.add(name + ": what is kept differs from its row");
      }
    } catch (IOException | UnreadableRowException e) {
      problems.add(name + ": its row can't be read (" + e.getMessage() + ")");
    }
  }
}
