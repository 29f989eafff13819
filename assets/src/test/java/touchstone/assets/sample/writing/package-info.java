/** Writes the sample's critiques, corrections and judgments from their concise sources. */
@NullMarked
package touchstone.assets.sample.writing;

import org.jspecify.annotations.NullMarked;
