/** Differences between texts, word by word. */
@NullMarked
package touchstone.viewer.diff;

import org.jspecify.annotations.NullMarked;
