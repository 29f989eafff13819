/** Who works on a workspace and under which guideline, said from the window. */
@NullMarked
package touchstone.app.team;

import org.jspecify.annotations.NullMarked;
