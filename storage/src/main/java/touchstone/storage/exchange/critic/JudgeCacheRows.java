package touchstone.storage.exchange.critic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.ExplanationPair;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Gold;
import touchstone.storage.exchange.Hashes;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.IncomingVerdicts;
import touchstone.storage.workspace.ItemOutline;
import touchstone.storage.workspace.Workspace;

/**
 * Rows of a judge's cache. A cache goes with the data set file that it came with, so its places are
 * those of the references that came with the items, whatever gold is now.
 */
final class JudgeCacheRows implements RowImport.Format<IncomingVerdicts> {
  private static final String AUTHOR = "visco-";

  private final Workspace workspace;
  private final CriticRun run;
  private final String judge;
  private final Predicate<CriticOutputId> known;
  private int undecided;

  /**
   * Reads a cache.
   *
   * @param known whether an output is the one that the judge saw; an output on the same item that
   *     came from another file is not
   */
  JudgeCacheRows(
      Workspace workspace, CriticRun run, String judge, Predicate<CriticOutputId> known) {
    this.known = known;
    this.workspace = workspace;
    this.run = run;
    this.judge = judge;
  }

  String judge() {
    return judge;
  }

  /** How many verdicts rest on a text that says neither; they count as right. */
  int undecided() {
    return undecided;
  }

  @Override
  public IncomingVerdicts read(StoredRow row, ItemOutline item, byte[] raw)
      throws UnreadableRowException, StorageException {
    JudgeOutput read = JudgeCacheReader.read(row, new ItemShape(item.sourceId(), item.steps()));
    Optional<CriticOutput> output =
        workspace.critiques().find(run, item.id()).filter(found -> known.test(found.id()));
    if (output.isEmpty()) {
      throw new UnreadableRowException(
          "",
          "goes with a row of %s on item %s that was not taken"
              .formatted(RunWords.of(run), item.sourceId()),
          "Mend the critic's row first, and import both again.");
    }
    undecided += read.undecided();
    CriticOutputId id = output.get().id();
    return new IncomingVerdicts(
        judge,
        id,
        verdicts(id, read, item.id()),
        Hashes.row(row.at(""), List.of(judge, id.value())),
        raw);
  }

  private List<ModelVerdict> verdicts(CriticOutputId output, JudgeOutput read, ItemId item)
      throws StorageException {
    Optional<Gold> gold = workspace.judgments().imported(item);
    List<ModelVerdict> verdicts = new ArrayList<>();
    List<List<ExplanationVerdict>> steps = read.judged().steps();
    for (int step = 1; step <= steps.size(); step++) {
      Map<String, String> references = new HashMap<>();
      int ofStep = step;
      gold.ifPresent(
          known ->
              known.referencesOf(ofStep).forEach(one -> references.put(one.author(), one.text())));
      List<ExplanationVerdict> slots = steps.get(step - 1);
      for (int slot = 0; slot < slots.size(); slot++) {
        String reference = references.get(AUTHOR + (slot + 1));
        if (reference != null && slots.get(slot) != ExplanationVerdict.NOT_JUDGED) {
          verdicts.add(
              new ModelVerdict(
                  judge,
                  new ExplanationPair(output, step, reference),
                  slot,
                  slots.get(slot) == ExplanationVerdict.RIGHT));
        }
      }
    }
    return verdicts;
  }

  @Override
  public List<Outcome> write(List<IncomingVerdicts> batch) throws StorageException {
    return workspace.criticIntake().addVerdicts(batch);
  }

  @Override
  public UnreadableRowException conflict(IncomingVerdicts refused) {
    return new UnreadableRowException(
        "",
        "%s judged output %.12s of %s otherwise already"
            .formatted(judge, refused.output().value(), RunWords.of(run)),
        "Give this judge another name with --judge.");
  }
}
