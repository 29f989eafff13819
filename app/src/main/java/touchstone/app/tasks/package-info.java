/** Work in the background, and the way back to the interface. */
@NullMarked
package touchstone.app.tasks;

import org.jspecify.annotations.NullMarked;
