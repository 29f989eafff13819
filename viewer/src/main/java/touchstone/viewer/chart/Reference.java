package touchstone.viewer.chart;

/** A line to compare with. */
public record Reference(double value, String label) {}
