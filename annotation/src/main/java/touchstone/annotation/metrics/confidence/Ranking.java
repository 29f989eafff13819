package touchstone.annotation.metrics.confidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import touchstone.annotation.metrics.confidence.ConfidenceFigures.RiskAtCoverage;

/** All verdicts from the most confident to the least, sorted once for every resample. */
final class Ranking {
  private record Ranked(int item, ConfidentVerdict verdict) {}

  private final List<Ranked> ranked = new ArrayList<>();

  Ranking(List<List<ConfidentVerdict>> byItem) {
    for (int item = 0; item < byItem.size(); item++) {
      for (ConfidentVerdict verdict : byItem.get(item)) {
        ranked.add(new Ranked(item, verdict));
      }
    }
    ranked.sort(Comparator.comparingDouble((Ranked r) -> r.verdict().confidence()).reversed());
  }

  /** The area under the ROC curve, ties counting half; NaN where all are right, or all wrong. */
  double auroc(int[] draws) {
    double above = 0;
    double rightAbove = 0;
    double wrong = 0;
    int at = 0;
    while (at < ranked.size()) {
      double rightHere = 0;
      double wrongHere = 0;
      double confidence = ranked.get(at).verdict().confidence();
      for (; at < ranked.size() && ranked.get(at).verdict().confidence() == confidence; at++) {
        int times = draws[ranked.get(at).item()];
        if (ranked.get(at).verdict().right()) {
          rightHere += times;
        } else {
          wrongHere += times;
        }
      }
      above += wrongHere * (rightAbove + rightHere / 2);
      rightAbove += rightHere;
      wrong += wrongHere;
    }
    return above / (rightAbove * wrong);
  }

  List<RiskAtCoverage> riskCoverage() {
    List<RiskAtCoverage> curve = new ArrayList<>();
    int wrong = 0;
    for (int i = 0; i < ranked.size(); i++) {
      double confidence = ranked.get(i).verdict().confidence();
      wrong += ranked.get(i).verdict().right() ? 0 : 1;
      boolean lastOfItsKind =
          i + 1 == ranked.size() || ranked.get(i + 1).verdict().confidence() != confidence;
      if (lastOfItsKind) {
        double trusted = i + 1;
        curve.add(new RiskAtCoverage(confidence, trusted / ranked.size(), wrong / trusted));
      }
    }
    return curve;
  }
}
