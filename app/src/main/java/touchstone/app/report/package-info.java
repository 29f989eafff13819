/** The figures of a workspace as one document to pass on. */
@NullMarked
package touchstone.app.report;

import org.jspecify.annotations.NullMarked;
