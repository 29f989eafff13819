package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import touchstone.annotation.item.ImageRef;
import touchstone.viewer.image.DecodeLimits;
import touchstone.viewer.image.ImageCache;
import touchstone.viewer.image.ImageDecoder;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

class NeighbourImagesTest {
  private static final Target SCREEN = Target.screen(512, 512);

  private final OneItem one =
      OneItem.followedBy(
          List.of(
              List.of(OneItem.image(3), OneItem.image(4)),
              List.of(OneItem.image(5), OneItem.image(6), OneItem.image(5))));
  private final List<String> reads = new ArrayList<>();
  private final Queue<Runnable> decoding = new ArrayDeque<>();
  private final NeighbourImages neighbours =
      new NeighbourImages(
          one.bench(),
          one.background(),
          new ImageLoader(
              new ImageDecoder(DecodeLimits.STANDARD),
              new ImageCache(1_000_000),
              hash -> {
                reads.add(hash);
                throw new FileNotFoundException(hash);
              },
              decoding::add));

  @Test
  void allImagesOfTheNextItemComeBeforeAllOfThePreviousOne() {
    one.model().opening().openAt(1);
    prefetch();
    assertThat(reads).containsExactlyElementsOf(hashes(5, 6, 1, 2));
  }

  @Test
  void atTheEndsOfTheQueueThereIsOneNeighbour() {
    prefetch();
    assertThat(reads).containsExactlyElementsOf(hashes(3, 4));
  }

  @Test
  void whatIsNoNeighbourAnyMoreIsGivenUp() {
    neighbours.prefetch(one.model().queue(), SCREEN);
    one.model().opening().openAt(1);
    prefetch();
    assertThat(reads).doesNotContainAnyElementsOf(hashes(3, 4)).isNotEmpty();
  }

  private void prefetch() {
    neighbours.prefetch(one.model().queue(), SCREEN);
    decoding.forEach(Runnable::run);
    decoding.clear();
  }

  private static List<String> hashes(int... numbers) {
    return Arrays.stream(numbers).mapToObj(OneItem::image).map(ImageRef::sha256).toList();
  }
}
