package touchstone.app.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.Act;

/** What is on the disk of what the annotator did. */
public sealed interface SaveState {
  /**
   * Everything is on the disk.
   *
   * @param at when the last of it was written; null before anything was
   * @param last what the annotator did last; null before the first act
   */
  record Saved(@Nullable Instant at, @Nullable Act last) implements SaveState {}

  record Saving() implements SaveState {}

  /** Nothing is lost, but {@code pending} acts are not on the disk, and are tried again. */
  record Failed(Exception cause, int pending) implements SaveState {}
}
