/** The three failure patterns of critics that VISCO describes. */
@NullMarked
package touchstone.annotation.metrics.pattern;

import org.jspecify.annotations.NullMarked;
