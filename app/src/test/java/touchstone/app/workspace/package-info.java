@NullMarked
package touchstone.app.workspace;

import org.jspecify.annotations.NullMarked;
