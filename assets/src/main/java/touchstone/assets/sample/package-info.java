/** The sample that ships with Touchstone: items, pictures and critiques of its own making. */
@NullMarked
package touchstone.assets.sample;

import org.jspecify.annotations.NullMarked;
