package touchstone.viewer.chart.drawing;

import touchstone.viewer.geometry.Rectangle;

/**
 * A place in a drawing that stands for one datum: it can be pointed at, focused and opened.
 *
 * @param group the datum's place in its chart: group, row or series of points, from 0
 * @param member its place within the group: series, column or point, from 0
 * @param description what it says, for tooltips and screen readers
 */
public record Mark(int group, int member, Rectangle bounds, String description) {}
