/** The open workspace as all places share it: who is at work, and what is saved. */
@NullMarked
package touchstone.app.workspace;

import org.jspecify.annotations.NullMarked;
