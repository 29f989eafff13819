/** Reads what critics and judges wrote, in VISCO's files, and evaluates it without a workspace. */
@NullMarked
package touchstone.storage.exchange.critic;

import org.jspecify.annotations.NullMarked;
