/** Every action by name, with its key; menus, buttons and accelerators read them here. */
@NullMarked
package touchstone.app.commands;

import org.jspecify.annotations.NullMarked;
