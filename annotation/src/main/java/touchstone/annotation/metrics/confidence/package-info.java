/** Whether a critic's confidence means what it says. */
@NullMarked
package touchstone.annotation.metrics.confidence;

import org.jspecify.annotations.NullMarked;
