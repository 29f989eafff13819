@NullMarked
package touchstone.app.insights;

import org.jspecify.annotations.NullMarked;
