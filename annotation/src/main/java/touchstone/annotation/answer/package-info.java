/**
 * Whether a new answer is right: the matching rules of VISCO's source data sets, as published and
 * mended.
 */
@NullMarked
package touchstone.annotation.answer;

import org.jspecify.annotations.NullMarked;
