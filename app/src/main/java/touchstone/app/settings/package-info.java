/** What the program remembers of its user: theme, keys, window. */
@NullMarked
package touchstone.app.settings;

import org.jspecify.annotations.NullMarked;
