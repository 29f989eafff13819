/** What a search means in SQL. */
@NullMarked
package touchstone.storage.search;

import org.jspecify.annotations.NullMarked;
