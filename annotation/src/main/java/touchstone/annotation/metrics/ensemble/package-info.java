/** Several outputs on one item: samples of one critic, or critics that vote together. */
@NullMarked
package touchstone.annotation.metrics.ensemble;

import org.jspecify.annotations.NullMarked;
