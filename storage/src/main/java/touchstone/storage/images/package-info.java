/** What the bytes of an image tell before it is decoded. */
@NullMarked
package touchstone.storage.images;

import org.jspecify.annotations.NullMarked;
