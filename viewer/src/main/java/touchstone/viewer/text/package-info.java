/**
 * Text with Markdown and mathematics: shown, selected and marked by the characters of its source;
 * and a text area that grows.
 */
@NullMarked
package touchstone.viewer.text;

import org.jspecify.annotations.NullMarked;
