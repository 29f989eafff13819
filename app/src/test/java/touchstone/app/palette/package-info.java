@NullMarked
package touchstone.app.palette;

import org.jspecify.annotations.NullMarked;
