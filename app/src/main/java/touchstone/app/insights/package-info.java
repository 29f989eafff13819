/** Where critics fail, in figures. */
@NullMarked
package touchstone.app.insights;

import org.jspecify.annotations.NullMarked;
