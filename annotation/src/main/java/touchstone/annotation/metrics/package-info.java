/**
 * How good a critic is: figures with their n and interval, as pure functions of gold and critiques.
 */
@NullMarked
package touchstone.annotation.metrics;

import org.jspecify.annotations.NullMarked;
