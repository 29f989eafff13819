package touchstone.viewer.image;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * Loads images in the background: what is wanted now before what may be wanted next, nothing twice
 * at a time, everything through a cache. Safe for use by several threads. No call waits for bytes
 * or pixels unless the executor runs its tasks in the calling thread.
 */
public final class ImageLoader {
  private final ImageDecoder decoder;
  private final ImageCache cache;
  private final ImageSource source;
  private final Executor executor;

  /** All that is queued or being decoded. Guarded by this, as all that follows. */
  private final Map<ImageKey, Job> jobs = new HashMap<>();

  private final Deque<Job> wanted = new ArrayDeque<>();
  private final Deque<Job> ahead = new ArrayDeque<>();

  /** What is likely to be shown next, whether it is decoded already or not. */
  private Set<ImageKey> near = Set.of();

  /**
   * @param executor its threads bound how many images are decoded at once; two or more, lest what
   *     is wanted wait for what is decoded ahead
   */
  public ImageLoader(
      ImageDecoder decoder, ImageCache cache, ImageSource source, Executor executor) {
    this.decoder = decoder;
    this.cache = cache;
    this.source = source;
    this.executor = executor;
  }

  /** One image on its way. */
  private static final class Job {
    final ImageKey key;
    final CompletableFuture<Decoded> result = new CompletableFuture<>();
    int takers;

    Job(ImageKey key) {
      this.key = key;
    }
  }

  /**
   * Loads an image before all that is loaded ahead.
   *
   * @return completes with the image, or with why it can't be shown, in a thread of the executor;
   *     exceptionally only if the source or the executor fails in an unforeseen way. To cancel it
   *     drops the work where that hasn't begun and nobody else waits for it.
   */
  public CompletableFuture<Decoded> load(ImageKey key) {
    Job job;
    boolean isNew;
    synchronized (this) {
      Optional<Decoded> cached = cache.get(key);
      if (cached.isPresent()) {
        return CompletableFuture.completedFuture(cached.get());
      }
      isNew = !jobs.containsKey(key);
      job = jobs.computeIfAbsent(key, Job::new);
      job.takers++;
      if (isNew || ahead.remove(job)) {
        wanted.add(job);
      }
    }
    CompletableFuture<Decoded> taken = job.result.copy();
    var _ = taken.whenComplete((_, _) -> leaveIfCancelled(job, taken));
    if (isNew) {
      runSoon(job);
    }
    return taken;
  }

  private void leaveIfCancelled(Job job, CompletableFuture<Decoded> taken) {
    if (!taken.isCancelled()) {
      return;
    }
    synchronized (this) {
      job.takers--;
      if (job.takers == 0 && wanted.remove(job)) {
        jobs.remove(job.key);
      }
    }
  }

  /**
   * Loads images ahead into the cache, in this order, when nothing is wanted at once. What an
   * earlier call asked for and this one doesn't is dropped unless it has begun: call it whenever
   * the selection moves on, with an empty list to stop. No more is begun once these take half the
   * cache: the other half is for what is shown.
   */
  public void prefetch(List<ImageKey> keys) {
    List<Job> added = new ArrayList<>();
    synchronized (this) {
      near = Set.copyOf(keys);
      Set<Job> former = new HashSet<>(ahead);
      ahead.clear();
      for (ImageKey key : keys) {
        Job queued = jobs.get(key);
        if (queued != null && former.remove(queued)) {
          ahead.add(queued);
        } else if (queued == null && cache.get(key).isEmpty()) {
          Job job = new Job(key);
          jobs.put(key, job);
          ahead.add(job);
          added.add(job);
        }
      }
      former.forEach(job -> jobs.remove(job.key));
    }
    added.forEach(this::runSoon);
  }

  /**
   * Gives the executor one more task. Which job it does is chosen when it runs, so that the most
   * urgent comes first.
   */
  private void runSoon(Job job) {
    try {
      executor.execute(this::runNext);
    } catch (RejectedExecutionException closed) {
      fail(job, closed);
    }
  }

  private void runNext() {
    Job job = next();
    if (job == null) {
      return;
    }
    try {
      Decoded decoded = decode(job.key);
      finish(job, decoded);
      job.result.complete(decoded);
    } catch (RuntimeException | Error unforeseen) {
      fail(job, unforeseen);
    }
  }

  private synchronized @Nullable Job next() {
    if (!wanted.isEmpty()) {
      return wanted.poll();
    }
    if (cache.bytes(near) >= cache.maxBytes() / 2) {
      ahead.forEach(job -> jobs.remove(job.key));
      ahead.clear();
    }
    return ahead.poll();
  }

  private Decoded decode(ImageKey key) {
    try {
      return decoder.decode(source.read(key.hash()), key.target());
    } catch (IOException unavailable) {
      return new Decoded.Refused(
          Reason.UNAVAILABLE, null, String.valueOf(unavailable.getMessage()));
    }
  }

  /** What can't be had now may be there later: only answers about the bytes themselves are kept. */
  private synchronized void finish(Job job, Decoded decoded) {
    jobs.remove(job.key);
    boolean isUnavailable =
        decoded instanceof Decoded.Refused refused && refused.reason() == Reason.UNAVAILABLE;
    if (!isUnavailable) {
      cache.put(job.key, decoded);
    }
  }

  private void fail(Job job, Throwable failure) {
    synchronized (this) {
      jobs.remove(job.key);
      wanted.remove(job);
      ahead.remove(job);
    }
    job.result.completeExceptionally(failure);
  }
}
