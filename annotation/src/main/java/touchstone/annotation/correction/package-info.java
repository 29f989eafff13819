/** New answers that models gave after they were told what was wrong, and the port to them. */
@NullMarked
package touchstone.annotation.correction;

import org.jspecify.annotations.NullMarked;
