/**
 * Turns the bytes of any image into what can be shown, within limits, upright, off the interface
 * thread.
 */
@NullMarked
package touchstone.viewer.image;

import org.jspecify.annotations.NullMarked;
