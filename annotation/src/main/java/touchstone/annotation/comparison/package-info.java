/** Where critics and gold part: the lists of steps that people look through. */
@NullMarked
package touchstone.annotation.comparison;

import org.jspecify.annotations.NullMarked;
