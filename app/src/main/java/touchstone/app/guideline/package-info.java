/** The guideline beside the work. */
@NullMarked
package touchstone.app.guideline;

import org.jspecify.annotations.NullMarked;
