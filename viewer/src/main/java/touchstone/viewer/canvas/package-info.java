/** An image that can be zoomed, panned and marked with regions, and the strip of its neighbours. */
@NullMarked
package touchstone.viewer.canvas;

import org.jspecify.annotations.NullMarked;
