@NullMarked
package touchstone.assets;

import org.jspecify.annotations.NullMarked;
