package touchstone.viewer.canvas;

import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;

/**
 * One of several images of an item, small.
 *
 * @param image upright and best some 64 to 128 pixels wide, as it is not reduced with care; null
 *     while it is not there or if it can't be shown
 * @param label a few characters, such as its number
 * @param accessibleText what a screen reader says of it
 */
public record Thumbnail(@Nullable Image image, String label, String accessibleText) {}
