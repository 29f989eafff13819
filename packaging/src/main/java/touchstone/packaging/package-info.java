@NullMarked
package touchstone.packaging;

import org.jspecify.annotations.NullMarked;
