package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.VisualQuestion;
import touchstone.storage.exchange.Hashes;
import touchstone.storage.workspace.Incoming.Outcome;
import touchstone.storage.workspace.IncomingCritique;
import touchstone.storage.workspace.ItemOutline;
import touchstone.storage.workspace.Workspace;

/** Rows of one run of a critic, in VISCO's format. */
final class CritiqueRows implements RowImport.Format<IncomingCritique> {
  private final Workspace workspace;
  private final CriticRun run;
  private final CritiqueOutputReader reader = new CritiqueOutputReader();
  private final TolerantParser tolerant = new TolerantParser();
  private final Set<CriticOutputId> outputs = new HashSet<>();
  private int repaired;

  CritiqueRows(Workspace workspace, CriticRun run) {
    this.workspace = workspace;
    this.run = run;
  }

  /** How many verdicts that were no booleans were mended. */
  int repaired() {
    return repaired;
  }

  /** Whether the file has this output. */
  boolean has(CriticOutputId output) {
    return outputs.contains(output);
  }

  @Override
  public IncomingCritique read(StoredRow row, ItemOutline item, byte[] raw)
      throws UnreadableRowException {
    CritiqueOutput read = reader.read(row, new ItemShape(item.sourceId(), item.steps()));
    CriticOutputId id = id(row, item);
    outputs.add(id);
    repaired += read.repairedVerdicts();
    return new IncomingCritique(
        new CriticOutput(
            id,
            run,
            item.id(),
            read.critique(),
            read.response(),
            lookBack(row, item.steps()),
            tolerant.recovers(read)),
        raw);
  }

  private CriticOutputId id(StoredRow row, ItemOutline item) {
    List<String> names =
        List.of(
            run.dataSet(),
            run.critic(),
            run.name(),
            run.protocol().name().toLowerCase(Locale.ROOT),
            Integer.toString(run.sample()),
            item.id().value());
    return new CriticOutputId(Hashes.row(row.at(""), names));
  }

  /** What can be read of LookBack's questions; a row is not refused for them. */
  private static List<List<VisualQuestion>> lookBack(StoredRow row, int steps) {
    JsonNode questions = row.at("additional_info.visual_questions");
    JsonNode answers = row.at("additional_info.visual_answers");
    List<List<VisualQuestion>> lookBack = new ArrayList<>();
    for (int step = 0; step < Math.min(steps, questions.size()); step++) {
      List<VisualQuestion> ofStep = new ArrayList<>();
      for (int i = 0; i < questions.path(step).size(); i++) {
        ofStep.add(
            new VisualQuestion(
                text(questions.path(step).path(i)), text(answers.path(step).path(i))));
      }
      lookBack.add(ofStep);
    }
    return lookBack;
  }

  private static String text(JsonNode value) {
    return value.isNull() || value.isMissingNode() ? "" : PythonText.str(value);
  }

  @Override
  public List<Outcome> write(List<IncomingCritique> batch) throws StorageException {
    return workspace.criticIntake().add(batch);
  }

  @Override
  public UnreadableRowException conflict(IncomingCritique refused) throws StorageException {
    CriticOutput given = refused.output();
    String present =
        workspace.critiques().find(run, given.item()).map(o -> o.id().value()).orElse("another");
    return new UnreadableRowException(
        "",
        "%s has other words on this item already: output %.12s is there, this one would be %.12s"
            .formatted(RunWords.of(run), present, given.id().value()),
        "Give this batch another --run or --sample.");
  }
}
