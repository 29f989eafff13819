package touchstone.app.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.StorageException;
import touchstone.annotation.agreement.JudgeAgreement;
import touchstone.annotation.comparison.Cases;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.CritiqueFigures;
import touchstone.annotation.metrics.CritiqueMetrics;
import touchstone.annotation.metrics.CritiquedItem;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Studies;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;

/** Loads what is known of all items together. For work in the background. */
public final class FactsLoader {
  private final Studies studies;
  private final Annotator reader;

  public FactsLoader(Studies studies, Annotator reader) {
    this.studies = studies;
    this.reader = reader;
  }

  CompareFacts load(StudySettings settings) throws StorageException {
    StudyData data = studies.load(settings);
    CritiqueMetrics metrics = new CritiqueMetrics(data.settings().reading(), Bootstrap.none());
    Map<CriticRun, CritiqueFigures> figures = new HashMap<>();
    for (Contender contender : data.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run)) {
        figures.put(run, metrics.figures(contender.items()));
      }
    }
    return new CompareFacts(data, new Cases(data), figures, agreement(data));
  }

  private Map<CriticRun, Figure> agreement(StudyData data) throws StorageException {
    if (data.model().isEmpty() || !data.judges().contains(reader.name())) {
      return Map.of();
    }
    StudyData own = judgedBy(reader.name(), data);
    StudyData models = judgedBy(data.model(), data);
    Map<CriticRun, Figure> agreement = new HashMap<>();
    for (Contender contender : own.contenders()) {
      if (contender.subject() instanceof Subject.Critic(var run)) {
        models
            .contender(contender.subject())
            .ifPresent(other -> agreement.put(run, kappa(contender.items(), other.items())));
      }
    }
    return agreement;
  }

  /** Most often the study is one of the two already. */
  private StudyData judgedBy(String judge, StudyData data) throws StorageException {
    return data.judge().equals(judge) ? data : studies.load(data.settings().withJudge(judge));
  }

  private static Figure kappa(List<CritiquedItem> own, List<CritiquedItem> models) {
    Map<String, CritiquedItem> byItem = new LinkedHashMap<>();
    models.forEach(item -> byItem.put(item.gold().id(), item));
    List<List<JudgeAgreement.Pair>> pairs = new ArrayList<>();
    for (CritiquedItem item : own) {
      CritiquedItem other = byItem.get(item.gold().id());
      if (other != null) {
        pairs.add(JudgeAgreement.pairs(item.judged(), other.judged()));
      }
    }
    return new JudgeAgreement(Bootstrap.standard()).kappa(pairs);
  }
}
