/** What places show alike, without a toolkit. */
@NullMarked
package touchstone.app.content;

import org.jspecify.annotations.NullMarked;
