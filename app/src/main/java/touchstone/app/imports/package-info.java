/** Bringing critics' files in from the window. */
@NullMarked
package touchstone.app.imports;

import org.jspecify.annotations.NullMarked;
