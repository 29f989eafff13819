@NullMarked
package touchstone.storage;

import org.jspecify.annotations.NullMarked;
