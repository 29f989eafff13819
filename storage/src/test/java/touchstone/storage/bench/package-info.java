/** Benchmarks to run by hand; none of them is a test. */
@NullMarked
package touchstone.storage.bench;

import org.jspecify.annotations.NullMarked;
