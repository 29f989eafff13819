@NullMarked
package touchstone.annotation.comparison;

import org.jspecify.annotations.NullMarked;
