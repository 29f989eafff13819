@NullMarked
package touchstone.app.figures;

import org.jspecify.annotations.NullMarked;
