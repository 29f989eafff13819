/** What the tests of several packages share. */
@NullMarked
package touchstone.storage;

import org.jspecify.annotations.NullMarked;
