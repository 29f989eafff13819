/** What went wrong, in words for people. */
@NullMarked
package touchstone.app.failures;

import org.jspecify.annotations.NullMarked;
