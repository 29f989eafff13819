@NullMarked
package touchstone.app.report;

import org.jspecify.annotations.NullMarked;
