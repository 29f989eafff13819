@NullMarked
package touchstone.app.keys;

import org.jspecify.annotations.NullMarked;
