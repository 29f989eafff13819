/** How far annotators agree. */
@NullMarked
package touchstone.annotation.agreement;

import org.jspecify.annotations.NullMarked;
