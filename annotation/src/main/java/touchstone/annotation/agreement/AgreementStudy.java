package touchstone.annotation.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.agreement.AgreementReport.PairAgreement;
import touchstone.annotation.agreement.KrippendorffsAlpha.Scale;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;

/**
 * Agreement between annotators: on steps, on answers, and on which step is the first incorrect one.
 * Only blind judgments belong in it.
 */
public final class AgreementStudy {
  private final int categories;
  private final Bootstrap bootstrap;

  /**
   * A study under a guideline.
   *
   * @param verdicts how many verdicts the guideline offers: 3, or 2, where neutral counts as
   *     correct
   */
  public AgreementStudy(int verdicts, Bootstrap bootstrap) {
    if (verdicts != 2 && verdicts != 3) {
      throw new IllegalArgumentException("verdicts are neither 2 nor 3: " + verdicts);
    }
    this.categories = verdicts;
    this.bootstrap = bootstrap;
  }

  public AgreementReport report(List<RatedItem> items) {
    TreeSet<String> names = new TreeSet<>();
    items.forEach(item -> names.addAll(item.byAnnotator().keySet()));
    List<String> annotators = List.copyOf(names);
    ClusteredUnits steps =
        new ClusteredUnits(items.stream().map(item -> steps(item, annotators)).toList());
    ClusteredUnits answers =
        new ClusteredUnits(items.stream().map(item -> List.of(answer(item, annotators))).toList());
    return new AgreementReport(
        figures(steps),
        figures(answers),
        firstIncorrectStep(items, annotators),
        pairs(steps, annotators));
  }

  private AgreementFigures figures(ClusteredUnits units) {
    return new AgreementFigures(
        units.figure(new PercentAgreement(categories), bootstrap),
        units.figure(FleissKappa.of(categories, units.all()), bootstrap),
        units.figure(new KrippendorffsAlpha(categories, Scale.NOMINAL), bootstrap),
        units.figure(new KrippendorffsAlpha(categories, Scale.ORDINAL), bootstrap),
        units.figure(new GwetsAc1(categories), bootstrap));
  }

  private Figure firstIncorrectStep(List<RatedItem> items, List<String> annotators) {
    int longest = items.stream().mapToInt(RatedItem::steps).max().orElse(0);
    ClusteredUnits firsts =
        new ClusteredUnits(
            items.stream().map(item -> List.of(firstIncorrect(item, annotators))).toList());
    return firsts.figure(new PercentAgreement(longest + 1), bootstrap);
  }

  private List<PairAgreement> pairs(ClusteredUnits steps, List<String> annotators) {
    List<PairAgreement> pairs = new ArrayList<>();
    for (int one = 0; one < annotators.size(); one++) {
      for (int other = one + 1; other < annotators.size(); other++) {
        Figure kappa = steps.figure(new CohensKappa(categories, one, other), bootstrap);
        if (kappa.n() > 0) {
          Figure percent =
              only(steps, one, other).figure(new PercentAgreement(categories), bootstrap);
          pairs.add(new PairAgreement(annotators.get(one), annotators.get(other), percent, kappa));
        }
      }
    }
    return pairs;
  }

  private static ClusteredUnits only(ClusteredUnits units, int one, int other) {
    return new ClusteredUnits(
        units.byItem().stream()
            .map(item -> item.stream().map(unit -> unit.only(one, other)).toList())
            .toList());
  }

  private List<RatedUnit> steps(RatedItem item, List<String> annotators) {
    List<RatedUnit> units = new ArrayList<>();
    for (int step = 0; step < item.steps(); step++) {
      List<@Nullable Integer> ratings = new ArrayList<>();
      for (String annotator : annotators) {
        Ratings given = item.byAnnotator().get(annotator);
        ratings.add(given == null ? null : category(given.steps().get(step)));
      }
      units.add(new RatedUnit(ratings));
    }
    return units;
  }

  private RatedUnit answer(RatedItem item, List<String> annotators) {
    List<@Nullable Integer> ratings = new ArrayList<>();
    for (String annotator : annotators) {
      Ratings given = item.byAnnotator().get(annotator);
      ratings.add(given == null ? null : category(given.answer()));
    }
    return new RatedUnit(ratings);
  }

  private static RatedUnit firstIncorrect(RatedItem item, List<String> annotators) {
    List<@Nullable Integer> ratings = new ArrayList<>();
    for (String annotator : annotators) {
      Ratings given = item.byAnnotator().get(annotator);
      ratings.add(given == null ? null : given.firstIncorrect());
    }
    return new RatedUnit(ratings);
  }

  private @Nullable Integer category(@Nullable Verdict verdict) {
    if (verdict == null) {
      return null;
    }
    return switch (verdict) {
      case INCORRECT -> 0;
      case NEUTRAL -> 1;
      case CORRECT -> categories - 1;
    };
  }
}
