/** The guide: how to work with the program, for those who do. */
@NullMarked
package touchstone.assets.guide;

import org.jspecify.annotations.NullMarked;
