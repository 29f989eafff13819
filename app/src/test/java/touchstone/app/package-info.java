/** The program as its user meets it. */
@NullMarked
package touchstone.app;

import org.jspecify.annotations.NullMarked;
