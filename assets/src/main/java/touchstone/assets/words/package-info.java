/** Everything the program says, in every language it speaks. */
@NullMarked
package touchstone.assets.words;

import org.jspecify.annotations.NullMarked;
