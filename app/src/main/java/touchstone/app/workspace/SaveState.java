package touchstone.app.workspace;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is on the disk of what the annotator did. */
public sealed interface SaveState {
  /**
   * Everything is on the disk.
   *
   * @param at when the last act was; null before the first one
   */
  record Saved(@Nullable Instant at) implements SaveState {}

  record Saving() implements SaveState {}

  /** Nothing is lost, but {@code pending} acts are not on the disk, and are tried again. */
  record Failed(Exception cause, int pending) implements SaveState {}
}
