/** The metrics by which process reward models are measured. */
@NullMarked
package touchstone.annotation.metrics.process;

import org.jspecify.annotations.NullMarked;
