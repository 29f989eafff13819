/** The cheat sheet: every command with its key, and the way to another key. */
@NullMarked
package touchstone.app.keys;

import org.jspecify.annotations.NullMarked;
