/** What holds for the program as a whole. */
@NullMarked
package touchstone.packaging;

import org.jspecify.annotations.NullMarked;
