/** The palette: whatever can be done, found by typing a few letters of its name. */
@NullMarked
package touchstone.app.palette;

import org.jspecify.annotations.NullMarked;
