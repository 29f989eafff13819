/** How the content of an item is shown, wherever it is: its text, its images, its regions. */
@NullMarked
package touchstone.app.content;

import org.jspecify.annotations.NullMarked;
