/** What besides the truth sways critics and judges. */
@NullMarked
package touchstone.annotation.metrics.bias;

import org.jspecify.annotations.NullMarked;
