package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ItemCritique;
import touchstone.annotation.critique.VerdictsByText;

/**
 * What critics and a judge said, read again only once there is more of it: outputs and a model's
 * verdicts never change and never go. Safe for use by several threads.
 */
final class KeptRuns {
  /** A run's outputs, in the order of the items. */
  private final Map<CriticRun, List<ItemCritique>> critiques = new ConcurrentHashMap<>();

  private final Map<CriticRun, Verdicts> verdicts = new ConcurrentHashMap<>();

  private record Verdicts(String judge, Map<CriticOutputId, VerdictsByText> byOutput) {}

  List<ItemCritique> critiques(Critiques source, CriticRun run) throws StorageException {
    List<ItemCritique> kept = critiques.get(run);
    if (kept != null && kept.size() == source.count(run)) {
      return kept;
    }
    List<ItemCritique> read = new ArrayList<>();
    source.forEachCritique(run, read::add);
    List<ItemCritique> all = List.copyOf(read);
    critiques.put(run, all);
    return all;
  }

  /** Those of the judge last asked for are kept. */
  Map<CriticOutputId, VerdictsByText> verdicts(Critiques source, String judge, CriticRun run)
      throws StorageException {
    Verdicts kept = verdicts.get(run);
    if (kept != null
        && kept.judge().equals(judge)
        && kept.byOutput().size() == source.judgedCount(judge, run)) {
      return kept.byOutput();
    }
    Map<CriticOutputId, VerdictsByText> read = source.verdicts(judge, run);
    verdicts.put(run, new Verdicts(judge, read));
    return read;
  }
}
