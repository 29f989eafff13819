package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.JudgedExplanations;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.GoldItem;
import touchstone.annotation.metrics.GoldStep;
import touchstone.annotation.session.Judgments;

/**
 * Loads studies from a workspace's ports, for one viewer: items that the viewer has neither
 * submitted nor had opened are left out, so that no figure sways a judgment still to be made.
 */
public final class StudyLoader implements Studies {
  private final StudiedItems items;
  private final Judgments judgments;
  private final Critiques critiques;
  private final @Nullable Annotator viewer;

  /**
   * Makes a loader.
   *
   * @param viewer null for somebody who judges nothing, as on the command line: all items are in
   */
  public StudyLoader(
      StudiedItems items, Judgments judgments, Critiques critiques, @Nullable Annotator viewer) {
    this.items = items;
    this.judgments = judgments;
    this.critiques = critiques;
    this.viewer = viewer;
  }

  @Override
  public StudyData load(StudySettings settings) throws StorageException {
    List<ItemId> hidden = new ArrayList<>();
    Map<String, StudiedItem> seen = seen(hidden);
    Map<String, GoldItem> gold = new LinkedHashMap<>();
    boolean allImported = true;
    for (StudiedItem item : seen.values()) {
      Optional<Gold> truth = item.truth(settings.against());
      if (truth.isPresent()) {
        GoldItem golden = GoldItems.of(item, truth.get());
        if (golden.attributes().entrySet().containsAll(settings.where().entrySet())) {
          gold.put(golden.id(), golden);
          allImported &= truth.get().origin() instanceof Gold.Origin.Imported;
        }
      }
    }
    String judge = judge(settings);
    List<Contender> critics = critics(gold, judge);
    List<Contender> contenders = new ArrayList<>(critics);
    contenders.addAll(people(seen, settings));
    contenders.addAll(new Ensembles(settings).of(critics));
    return new StudyData(
        settings,
        List.copyOf(gold.values()),
        contenders,
        new SampleSets(critics).all(),
        List.of(),
        judge,
        allImported,
        hidden);
  }

  private Map<String, StudiedItem> seen(List<ItemId> hidden) throws StorageException {
    Map<String, StudiedItem> seen = new LinkedHashMap<>();
    items.forEach(
        item -> {
          if (viewer == null || item.isOpenTo(viewer)) {
            seen.put(item.id().value(), item);
          } else {
            hidden.add(item.id());
          }
        });
    return seen;
  }

  /** The judge asked for, else the one that judged most runs. */
  private String judge(StudySettings settings) throws StorageException {
    if (settings.judge() != null) {
      return settings.judge();
    }
    Map<String, Integer> runs = new TreeMap<>();
    for (CriticRun run : critiques.runs()) {
      critiques.judges(run).forEach(judge -> runs.merge(judge, 1, Integer::sum));
    }
    return runs.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private List<Contender> critics(Map<String, GoldItem> gold, String judge)
      throws StorageException {
    List<Contender> critics = new ArrayList<>();
    for (CriticRun run : critiques.runs()) {
      List<CriticOutput> outputs = new ArrayList<>();
      critiques.forEach(run, outputs::add);
      boolean judged = critiques.judges(run).contains(judge);
      List<CritiquedItem> said = new ArrayList<>();
      for (CriticOutput output : outputs) {
        GoldItem truth = gold.get(output.item().value());
        if (truth != null && truth.steps().size() == output.critique().steps().size()) {
          said.add(
              new CritiquedItem(
                  truth, output.critique(), explanations(truth, output, judged, judge)));
        }
      }
      critics.add(new Contender(new Subject.Critic(run), said));
    }
    return critics;
  }

  private JudgedExplanations explanations(
      GoldItem truth, CriticOutput output, boolean judged, String judge) throws StorageException {
    return judged
        ? critiques.judged(judge, output, truth.steps().stream().map(GoldStep::references).toList())
        : JudgedExplanations.none(truth.steps().size());
  }

  private List<Contender> people(Map<String, StudiedItem> seen, StudySettings settings)
      throws StorageException {
    List<Contender> people = new ArrayList<>();
    for (Annotator annotator : judgments.annotators()) {
      List<CritiquedItem> said = new ArrayList<>();
      for (StudiedItem item : seen.values()) {
        Optional<Judgment> own = item.blind(annotator);
        Optional<Gold> truth = item.truthWithout(annotator, settings.against());
        if (own.isPresent() && truth.isPresent()) {
          GoldItem gold = GoldItems.of(item, truth.get());
          if (gold.attributes().entrySet().containsAll(settings.where().entrySet())) {
            said.add(CritiquedItem.unjudged(gold, GoldItems.critique(item, own.get())));
          }
        }
      }
      if (!said.isEmpty()) {
        people.add(new Contender(new Subject.Person(annotator), said));
      }
    }
    return people;
  }
}
