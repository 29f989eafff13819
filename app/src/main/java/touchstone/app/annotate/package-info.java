/** The place where items are judged. */
@NullMarked
package touchstone.app.annotate;

import org.jspecify.annotations.NullMarked;
