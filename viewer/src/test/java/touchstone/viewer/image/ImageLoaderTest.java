package touchstone.viewer.image;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import touchstone.viewer.image.Decoded.Refused;
import touchstone.viewer.image.Decoded.Shown;

class ImageLoaderTest {
  private static final ImageKey FIRST = new ImageKey("first", Target.full());
  private static final ImageKey SECOND = new ImageKey("second", Target.full());
  private static final ImageKey THIRD = new ImageKey("third", Target.full());

  /** The hashes asked for, in order. */
  private final List<String> reads = Collections.synchronizedList(new ArrayList<>());

  private final ImageCache cache = new ImageCache(1_000_000);

  /** Tasks wait here until the test runs them. */
  private final Queue<Runnable> tasks = new ArrayDeque<>();

  @Test
  void anImageIsLoadedAndKept() {
    ImageLoader loader = loader(Runnable::run);
    assertThat(loader.load(FIRST)).isCompletedWithValueMatching(Shown.class::isInstance);
    assertThat(loader.load(FIRST)).isCompletedWithValueMatching(Shown.class::isInstance);
    assertThat(reads).containsExactly("first");
  }

  @Test
  void whatTwoWaitForIsDecodedOnce() {
    ImageLoader loader = loader(tasks::add);
    CompletableFuture<Decoded> one = loader.load(FIRST);
    CompletableFuture<Decoded> other = loader.load(FIRST);
    runAll();
    assertThat(one).isCompleted();
    assertThat(other).isCompletedWithValue(one.join());
    assertThat(reads).containsExactly("first");
  }

  @Test
  void whatIsWantedComesBeforeWhatIsLoadedAhead() {
    ImageLoader loader = loader(tasks::add);
    loader.prefetch(List.of(FIRST, SECOND));
    CompletableFuture<Decoded> wanted = loader.load(THIRD);
    runAll();
    assertThat(wanted).isCompleted();
    assertThat(reads).containsExactly("third", "first", "second");
  }

  @Test
  void whatIsLoadedAheadMovesUpWhenItIsWanted() {
    ImageLoader loader = loader(tasks::add);
    loader.prefetch(List.of(FIRST, SECOND));
    CompletableFuture<Decoded> wanted = loader.load(SECOND);
    runAll();
    assertThat(wanted).isCompleted();
    assertThat(reads).containsExactly("second", "first");
  }

  @Test
  void whatWasLoadedAheadIsThereAtOnce() {
    ImageLoader loader = loader(tasks::add);
    loader.prefetch(List.of(FIRST));
    runAll();
    assertThat(loader.load(FIRST)).isCompleted();
    assertThat(tasks).isEmpty();
  }

  @Test
  void whenTheSelectionMovesOnOnlyWhatIsStillNearIsLoadedAhead() {
    ImageLoader loader = loader(tasks::add);
    loader.prefetch(List.of(FIRST, SECOND));
    loader.prefetch(List.of(THIRD, SECOND));
    runAll();
    assertThat(reads).containsExactly("third", "second");
  }

  @Test
  void whatIsLoadedAheadLeavesHalfTheCacheToWhatIsShown() {
    long one = loader(Runnable::run).load(FIRST).join().bytes();
    reads.clear();
    ImageLoader loader =
        new ImageLoader(
            new ImageDecoder(DecodeLimits.STANDARD),
            new ImageCache(3 * one),
            this::read,
            tasks::add);
    loader.prefetch(List.of(FIRST, SECOND, THIRD));
    runAll();
    assertThat(reads).containsExactly("first", "second");
    CompletableFuture<Decoded> wanted = loader.load(THIRD);
    runAll();
    assertThat(wanted).isCompletedWithValueMatching(Shown.class::isInstance);
  }

  @Test
  void whatIsWantedStaysWhenTheSelectionMovesOn() {
    ImageLoader loader = loader(tasks::add);
    loader.prefetch(List.of(FIRST));
    CompletableFuture<Decoded> wanted = loader.load(FIRST);
    loader.prefetch(List.of());
    runAll();
    assertThat(wanted).isCompleted();
  }

  @Test
  void whatNobodyWaitsForAnyMoreIsDropped() {
    ImageLoader loader = loader(tasks::add);
    assertThat(loader.load(FIRST).cancel(false)).isTrue();
    runAll();
    assertThat(reads).isEmpty();
    // And can be loaded again.
    CompletableFuture<Decoded> again = loader.load(FIRST);
    runAll();
    assertThat(again).isCompleted();
  }

  @Test
  void whatAnotherWaitsForIsNotDropped() {
    ImageLoader loader = loader(tasks::add);
    CompletableFuture<Decoded> one = loader.load(FIRST);
    CompletableFuture<Decoded> other = loader.load(FIRST);
    assertThat(one.cancel(false)).isTrue();
    runAll();
    assertThat(other).isCompleted();
  }

  @Test
  void bytesThatCannotBeHadAreARefusalThatIsNotKept() {
    ImageLoader loader =
        new ImageLoader(
            new ImageDecoder(DecodeLimits.STANDARD),
            cache,
            hash -> {
              throw new FileNotFoundException(hash + " is not there");
            },
            Runnable::run);
    Refused refused = (Refused) loader.load(FIRST).join();
    assertThat(refused.reason()).isEqualTo(Reason.UNAVAILABLE);
    assertThat(refused.detail()).isEqualTo("first is not there");
    assertThat(cache.get(FIRST)).isEmpty();
  }

  @Test
  void aSourceThatFailsUnforeseenFailsTheLoad() {
    ImageLoader loader =
        new ImageLoader(
            new ImageDecoder(DecodeLimits.STANDARD),
            cache,
            _ -> {
              throw new IllegalStateException("closed");
            },
            Runnable::run);
    assertThat(loader.load(FIRST))
        .failsWithin(0, TimeUnit.SECONDS)
        .withThrowableThat()
        .withMessageContaining("closed");
  }

  @Test
  void anExecutorThatTakesNothingMoreFailsTheLoad() {
    ImageLoader loader =
        loader(
            _ -> {
              throw new RejectedExecutionException("shut down");
            });
    loader.prefetch(List.of(SECOND));
    assertThat(loader.load(FIRST)).isCompletedExceptionally();
    assertThat(loader.load(SECOND)).isCompletedExceptionally();
  }

  @Test
  void manyThreadsLoadEachImageOnce() throws Exception {
    CountDownLatch allAsked = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      ImageLoader loader =
          new ImageLoader(
              new ImageDecoder(DecodeLimits.STANDARD),
              cache,
              hash -> {
                await(allAsked);
                return read(hash);
              },
              threads);
      List<CompletableFuture<Decoded>> loads = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        ImageKey key = new ImageKey("image " + i % 20, Target.screen(8, 8));
        loader.prefetch(List.of(key));
        loads.add(loader.load(key));
      }
      allAsked.countDown();
      for (CompletableFuture<Decoded> load : loads) {
        assertThat(load.get(30, TimeUnit.SECONDS)).isInstanceOf(Shown.class);
      }
    }
    assertThat(reads).hasSize(20).doesNotHaveDuplicates();
  }

  private ImageLoader loader(Executor executor) {
    return new ImageLoader(new ImageDecoder(DecodeLimits.STANDARD), cache, this::read, executor);
  }

  /** Every hash names a picture of its own. */
  private byte[] read(String hash) {
    reads.add(hash);
    return Exif.withChunk(
        Pictures.encode(Pictures.quarters(), "png"), "teSt", hash.getBytes(UTF_8));
  }

  private static void await(CountDownLatch latch) throws IOException {
    try {
      if (!latch.await(30, TimeUnit.SECONDS)) {
        throw new IOException("waited in vain");
      }
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  private void runAll() {
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
