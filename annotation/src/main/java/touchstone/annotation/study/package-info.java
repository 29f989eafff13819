/** Everything that figures say of critics and people on one workspace, from aligned data. */
@NullMarked
package touchstone.annotation.study;

import org.jspecify.annotations.NullMarked;
