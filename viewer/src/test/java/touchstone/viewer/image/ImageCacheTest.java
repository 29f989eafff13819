package touchstone.viewer.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import javafx.scene.image.WritableImage;
import org.junit.jupiter.api.Test;

class ImageCacheTest {
  private static final ImageKey FIRST = new ImageKey("1", Target.full());
  private static final ImageKey SECOND = new ImageKey("2", Target.full());
  private static final ImageKey THIRD = new ImageKey("3", Target.full());

  /** Room for two images of 10 × 10 pixels, of 400 bytes each. */
  private final ImageCache cache = new ImageCache(800);

  @Test
  void whatWasUsedLongestAgoGoesFirst() {
    cache.put(FIRST, image(10, 10));
    cache.put(SECOND, image(10, 10));
    assertThat(cache.get(FIRST)).isPresent();
    cache.put(THIRD, image(10, 10));
    assertThat(cache.get(SECOND)).isEmpty();
    assertThat(cache.get(FIRST)).isPresent();
    assertThat(cache.get(THIRD)).isPresent();
    assertThat(cache.bytes()).isEqualTo(800);
  }

  @Test
  void anImageThatIsPutAgainIsCountedOnce() {
    cache.put(FIRST, image(10, 10));
    cache.put(FIRST, image(5, 10));
    assertThat(cache.bytes()).isEqualTo(200);
  }

  @Test
  void anImageLargerThanTheCacheIsNotKept() {
    cache.put(FIRST, image(15, 15));
    assertThat(cache.get(FIRST)).isEmpty();
    assertThat(cache.bytes()).isZero();
  }

  @Test
  void theSameImageInAnotherSizeIsAnotherEntry() {
    cache.put(FIRST, image(10, 10));
    assertThat(cache.get(new ImageKey("1", Target.screen(10, 10)))).isEmpty();
    assertThat(cache.get(new ImageKey("1", Target.full()))).isPresent();
  }

  @Test
  void aNegativeSizeIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ImageCache(-1))
        .withMessageContaining("maxBytes");
  }

  private static Decoded image(int width, int height) {
    return new Decoded.Shown(
        new WritableImage(width, height), ImageFormat.PNG, width, height, false);
  }
}
