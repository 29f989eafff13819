package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ItemCritique;

/**
 * What critics and a judge said, read again only once there is more of it: outputs and a model's
 * verdicts never change and never go. Safe for use by several threads.
 */
final class KeptRuns {
  private final Map<CriticRun, Kept> byRun = new ConcurrentHashMap<>();

  /**
   * A run as it was read.
   *
   * @param extent of all that there was before it was read
   * @param judge null where no verdicts were asked for
   * @param all in the order of the items
   */
  private record Kept(long extent, @Nullable String judge, List<ItemCritique> all) {
    boolean tellsOf(@Nullable String asked) {
      return asked == null || asked.equals(judge);
    }

    long judged() {
      return all.stream().filter(one -> one.verdicts() != null).count();
    }
  }

  /**
   * A run's outputs in the order of the items, with what a model judge said of them; the judge last
   * asked for is kept.
   *
   * @param judge null for none; verdicts that come along nevertheless are no matter
   * @param extent that the source had before this was asked
   */
  List<ItemCritique> of(Critiques source, CriticRun run, @Nullable String judge, long extent)
      throws StorageException {
    Kept last = byRun.get(run);
    Kept kept =
        last != null && last.tellsOf(judge) && isWhole(last, source, run, extent)
            ? new Kept(extent, last.judge(), last.all())
            : new Kept(extent, judge, read(source, run, judge));
    byRun.put(run, kept);
    return kept.all();
  }

  private static boolean isWhole(Kept kept, Critiques source, CriticRun run, long extent)
      throws StorageException {
    if (kept.extent() == extent) {
      return true;
    }
    String judge = kept.judge();
    return kept.all().size() == source.count(run)
        && (judge == null || kept.judged() == source.judgedCount(judge, run));
  }

  private static List<ItemCritique> read(Critiques source, CriticRun run, @Nullable String judge)
      throws StorageException {
    List<ItemCritique> all = new ArrayList<>();
    source.forEachCritique(run, judge, all::add);
    return List.copyOf(all);
  }
}
