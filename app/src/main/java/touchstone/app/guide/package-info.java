/** The guide in the window. */
@NullMarked
package touchstone.app.guide;

import org.jspecify.annotations.NullMarked;
