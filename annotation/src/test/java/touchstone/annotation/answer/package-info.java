@NullMarked
package touchstone.annotation.answer;

import org.jspecify.annotations.NullMarked;
