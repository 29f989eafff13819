@NullMarked
package touchstone.annotation.study;

import org.jspecify.annotations.NullMarked;
