/** The guidelines that ship with Touchstone. */
@NullMarked
package touchstone.assets.guideline;

import org.jspecify.annotations.NullMarked;
