/**
 * Charts from immutable data. Each lays itself out as a drawing without a toolkit; one control
 * shows them all.
 */
@NullMarked
package touchstone.viewer.chart;

import org.jspecify.annotations.NullMarked;
