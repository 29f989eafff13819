/**
 * The rules of an annotation session: acts and their journal, the fold that makes judgments of
 * them, submission, blindness, undo.
 */
@NullMarked
package touchstone.annotation.session;

import org.jspecify.annotations.NullMarked;
