@NullMarked
package touchstone.app.imports;

import org.jspecify.annotations.NullMarked;
