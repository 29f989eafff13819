/** Judging, without a toolkit. */
@NullMarked
package touchstone.app.annotate;

import org.jspecify.annotations.NullMarked;
