/** Draws the pictures of the sample with the bundled fonts, the same to the pixel on every run. */
@NullMarked
package touchstone.assets.sample.drawing;

import org.jspecify.annotations.NullMarked;
