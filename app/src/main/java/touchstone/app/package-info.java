/** The program: wiring, and nothing else at this level. */
@NullMarked
package touchstone.app;

import org.jspecify.annotations.NullMarked;
