@NullMarked
package touchstone.app.compare;

import org.jspecify.annotations.NullMarked;
