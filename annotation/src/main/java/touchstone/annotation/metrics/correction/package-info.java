/** What becomes of answers once a model has been told what was wrong. */
@NullMarked
package touchstone.annotation.metrics.correction;

import org.jspecify.annotations.NullMarked;
