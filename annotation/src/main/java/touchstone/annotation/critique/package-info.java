/** What model critics say of an item, and what judges say of their explanations. */
@NullMarked
package touchstone.annotation.critique;

import org.jspecify.annotations.NullMarked;
