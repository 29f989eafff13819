package touchstone.viewer.chart;

import java.util.List;
import touchstone.viewer.chart.drawing.Mark;
import touchstone.viewer.geometry.Point;

/** From mark to mark by arrow keys. */
final class MarkWalk {
  /** Distance across the direction of the arrow counts more than along it. */
  private static final double ASIDE = 3;

  private final List<Mark> marks;

  MarkWalk(List<Mark> marks) {
    this.marks = marks;
  }

  /** The nearest mark in a direction; the same where there is none. */
  int next(int from, Point direction) {
    Point start = marks.get(from).bounds().middle();
    int best = from;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < marks.size(); i++) {
      Point way = marks.get(i).bounds().middle().minus(start);
      double along = way.x() * direction.x() + way.y() * direction.y();
      double aside = Math.abs(way.x() * direction.y()) + Math.abs(way.y() * direction.x());
      double cost = along + ASIDE * aside;
      if (i != from && along > 0.5 && cost < least) {
        least = cost;
        best = i;
      }
    }
    return best;
  }
}
