/** What is judged: items, their images and responses, and the ports that hand them out. */
@NullMarked
package touchstone.annotation.item;

import org.jspecify.annotations.NullMarked;
