package touchstone.annotation.agreement;

import java.util.ArrayList;
import java.util.List;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Tallies;

/**
 * Rated units, those of one item together: the units of an item are not independent, so items are
 * resampled whole.
 */
record ClusteredUnits(List<List<RatedUnit>> byItem) {
  ClusteredUnits {
    byItem = byItem.stream().map(List::copyOf).toList();
  }

  List<RatedUnit> all() {
    return byItem.stream().flatMap(List::stream).toList();
  }

  Figure figure(Coefficient coefficient, Bootstrap bootstrap) {
    List<double[]> rows = new ArrayList<>(byItem.size());
    for (List<RatedUnit> units : byItem) {
      double[] row = new double[coefficient.width()];
      units.forEach(unit -> coefficient.add(unit, row));
      rows.add(row);
    }
    Tallies tallies = new Tallies(coefficient.width(), rows);
    double[] all = tallies.totals();
    return bootstrap
        .estimate(byItem.size(), draws -> new double[] {coefficient.of(tallies.totals(draws))})
        .getFirst()
        .figure(coefficient.units(all), coefficient.whyUndefined(all));
  }
}
