/** The comparison: an item, gold and every critic, step by step. */
@NullMarked
package touchstone.app.compare;

import org.jspecify.annotations.NullMarked;
