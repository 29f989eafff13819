@NullMarked
package touchstone.viewer;

import org.jspecify.annotations.NullMarked;
