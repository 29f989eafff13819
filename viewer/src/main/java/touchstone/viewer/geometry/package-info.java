/**
 * Where things are: the arithmetic between an image and its view, and shapes on the image; no
 * toolkit.
 */
@NullMarked
package touchstone.viewer.geometry;

import org.jspecify.annotations.NullMarked;
