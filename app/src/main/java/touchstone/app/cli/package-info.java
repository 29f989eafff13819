/** The command line: every subcommand, and how each failure is said and which exit code it has. */
@NullMarked
package touchstone.app.cli;

import org.jspecify.annotations.NullMarked;
