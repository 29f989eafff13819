/** Figures in words and charts, for the window and the report alike. */
@NullMarked
package touchstone.app.figures;

import org.jspecify.annotations.NullMarked;
