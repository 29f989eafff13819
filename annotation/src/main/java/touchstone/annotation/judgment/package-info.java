/** What a person says of an item: verdicts, critiques, evidence, and how they change. */
@NullMarked
package touchstone.annotation.judgment;

import org.jspecify.annotations.NullMarked;
