/** Drawings as plain data: laid out once, then painted in a window or written as SVG. */
@NullMarked
package touchstone.viewer.chart.drawing;

import org.jspecify.annotations.NullMarked;
