/** What every part of the domain may need: how a port says that storage failed. */
@NullMarked
package touchstone.annotation;

import org.jspecify.annotations.NullMarked;
