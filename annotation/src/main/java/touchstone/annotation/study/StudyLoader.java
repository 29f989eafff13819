package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.agreement.RatedItem;
import touchstone.annotation.agreement.Ratings;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;

/**
 * Loads studies from a workspace's ports, for one viewer: items that the viewer has neither
 * submitted nor had opened are left out, so that no figure sways a judgment still to be made.
 *
 * <p>It keeps what critics said, so that loading again reads only what has come since. Safe for use
 * by several threads.
 */
public final class StudyLoader implements Studies {
  /**
   * Outputs and judge's rows, of about a kilobyte each, that may be held before they are needed.
   */
  static final long MOST_AHEAD = 150_000;

  private final StudySources sources;
  private final @Nullable Annotator viewer;
  private final KeptRuns kept;

  /**
   * Makes a loader.
   *
   * @param viewer null for somebody who judges nothing, as on the command line: all items are in
   */
  public StudyLoader(StudySources sources, @Nullable Annotator viewer) {
    this(sources, viewer, new KeptRuns());
  }

  StudyLoader(StudySources sources, @Nullable Annotator viewer, KeptRuns kept) {
    this.sources = sources;
    this.viewer = viewer;
    this.kept = kept;
  }

  /**
   * Reads what critics said, one after the other, so that the next study need not. No item is
   * looked at and nothing is computed. Where there is very much, nothing is read.
   *
   * @param wanted false once it should stop; what was read by then is kept
   */
  public void readAhead(BooleanSupplier wanted) throws StorageException {
    Critiques critiques = sources.critiques();
    long extent = critiques.extent();
    String judge = Judges.most(critiques.judges()).orElse(null);
    for (CriticRun run : extent <= MOST_AHEAD ? critiques.runs() : List.<CriticRun>of()) {
      if (!wanted.getAsBoolean()) {
        return;
      }
      kept.of(critiques, run, judge, extent);
    }
  }

  @Override
  public StudyData load(StudySettings settings, Following following) throws StorageException {
    List<StudiedItem> seen = new ArrayList<>();
    List<ItemId> hidden = new ArrayList<>();
    sources
        .items()
        .forEach(
            item -> {
              check(following);
              if (viewer == null || item.isOpenTo(viewer)) {
                seen.add(item);
              } else {
                hidden.add(item.id());
              }
            });
    Truths truths = new Truths(seen, settings);
    Judges judges = new Judges(sources.critiques(), seen);
    ExplanationJudge judge = judges.choose(settings.judge());
    List<CriticRun> runs = sources.critiques().runs();
    following.begun(new StudyOutline(settings, runs, truths.all(), hidden));
    List<Contender> critics = critics(runs, truths, judge, following);
    List<Contender> contenders = new ArrayList<>(critics);
    check(following);
    contenders.addAll(people(seen, settings));
    SampleSets samples = new SampleSets(critics);
    contenders.addAll(new Ensembles(settings).of(samples.firsts()));
    return new StudyData(
        settings,
        truths.all(),
        contenders,
        samples.all(),
        new CorrectionLoader(sources, truths).load(),
        judge.name(),
        truths.allImported(),
        hidden,
        judges.names(),
        judges.model(),
        truths.allNamedAsInVisco(),
        seen.stream().map(StudyLoader::ratings).toList(),
        truths.dataSets());
  }

  private static void check(Following following) {
    if (!following.isWanted()) {
      throw new CancellationException("the study is no longer wanted");
    }
  }

  private List<Contender> critics(
      List<CriticRun> runs, Truths truths, ExplanationJudge judge, Following following)
      throws StorageException {
    long extent = sources.critiques().extent();
    CriticLoader loader = new CriticLoader(sources.critiques(), kept, truths, judge, extent);
    return OnAllCores.read(
        runs,
        run -> {
          check(following);
          Contender critic = loader.load(run);
          following.read(critic);
          return critic;
        });
  }

  private static List<Contender> people(Collection<StudiedItem> seen, StudySettings settings) {
    SortedSet<Annotator> annotators = new TreeSet<>();
    seen.forEach(item -> annotators.addAll(item.state().standings().keySet()));
    List<Contender> people = new ArrayList<>();
    boolean ofGold = settings.against() instanceof Against.Gold;
    for (Annotator annotator : annotators) {
      // Who tags only what they found would find all of what they tagged.
      Predicate<Annotator> tagger = other -> ofGold && !other.equals(annotator);
      List<CritiquedItem> said = new ArrayList<>();
      for (StudiedItem item : seen) {
        Optional<Judgment> own = item.blind(annotator);
        Optional<Gold> truth = item.truthWithout(annotator, settings.against());
        if (own.isPresent() && truth.isPresent()) {
          GoldItem gold = GoldItems.of(item, truth.get(), tagger);
          if (gold.attributes().entrySet().containsAll(settings.where().entrySet())) {
            said.add(
                CritiquedItem.unjudged(
                    gold, GoldItems.critique(item, own.get(), settings.reading())));
          }
        }
      }
      if (!said.isEmpty()) {
        people.add(new Contender(new Subject.Person(annotator), said));
      }
    }
    return people;
  }

  private static RatedItem ratings(StudiedItem item) {
    Map<String, Ratings> byAnnotator = new HashMap<>();
    for (Annotator annotator : item.state().standings().keySet()) {
      item.blind(annotator)
          .ifPresent(said -> byAnnotator.put(annotator.name(), ratings(said, item.steps())));
    }
    return new RatedItem(item.id().value(), byAnnotator);
  }

  private static Ratings ratings(Judgment judgment, int steps) {
    List<@Nullable Verdict> verdicts = new ArrayList<>();
    for (int number = 1; number <= steps; number++) {
      verdicts.add(judgment.step(number).verdict());
    }
    return new Ratings(verdicts, judgment.answer());
  }
}
