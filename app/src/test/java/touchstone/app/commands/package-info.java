@NullMarked
package touchstone.app.commands;

import org.jspecify.annotations.NullMarked;
