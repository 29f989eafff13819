/** What comes in and goes out: one class a format, each behind an importer or exporter. */
@NullMarked
package touchstone.storage.exchange;

import org.jspecify.annotations.NullMarked;
