/** Where one can go in the window. */
@NullMarked
package touchstone.app.navigation;

import org.jspecify.annotations.NullMarked;
