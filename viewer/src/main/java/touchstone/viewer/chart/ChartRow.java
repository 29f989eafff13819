package touchstone.viewer.chart;

/**
 * A datum with where it stands in its chart.
 *
 * @param group the group, row or point
 * @param series the series or column
 */
public record ChartRow(String group, String series, Datum datum) {}
