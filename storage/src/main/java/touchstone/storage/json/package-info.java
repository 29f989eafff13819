/** The domain's records as JSON, for the journal, for state and for files. */
@NullMarked
package touchstone.storage.json;

import org.jspecify.annotations.NullMarked;
