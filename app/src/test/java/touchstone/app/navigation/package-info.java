@NullMarked
package touchstone.app.navigation;

import org.jspecify.annotations.NullMarked;
