/**
 * What every implementation of the domain's ports must pass, and generators of what goes through
 * them.
 */
@NullMarked
package touchstone.annotation.contract;

import org.jspecify.annotations.NullMarked;
