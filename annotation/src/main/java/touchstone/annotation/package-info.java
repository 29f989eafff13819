@NullMarked
package touchstone.annotation;

import org.jspecify.annotations.NullMarked;
