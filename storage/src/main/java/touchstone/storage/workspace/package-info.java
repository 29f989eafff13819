/**
 * The workspace file: the only place that opens a database connection. Schema and migrations, the
 * writer thread, and the domain's ports over SQLite.
 */
@NullMarked
package touchstone.storage.workspace;

import org.jspecify.annotations.NullMarked;
