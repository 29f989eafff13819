/** The window around the places. */
@NullMarked
package touchstone.app.shell;

import org.jspecify.annotations.NullMarked;
