package touchstone.app.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.correction.CritiqueSource;
import touchstone.annotation.correction.Setting;
import touchstone.annotation.critique.Protocol;

/** Takes in files of critics' outputs. Its work is long: call it in the background. */
public interface CriticFiles {
  /**
   * What is to be taken in.
   *
   * @param dataSet the data set that the file goes with; null for the only one
   * @param run tells batches of one critic apart; empty where there is only one
   * @param sample number of the sample, from 1
   * @param protocol how the critic was asked; null for what the file shows
   * @param judgeCache null for the one beside the file, if there is one
   * @param judge whose verdicts the cache holds
   */
  record Request(
      Path file,
      @Nullable String dataSet,
      String critic,
      String run,
      int sample,
      @Nullable Protocol protocol,
      @Nullable Path judgeCache,
      String judge) {}

  /**
   * Corrected answers that are to be taken in.
   *
   * @param dataSet the data set that the file goes with; null for the only one
   */
  record CorrectionRequest(
      Path file,
      @Nullable String dataSet,
      String corrector,
      CritiqueSource source,
      Setting setting) {}

  /**
   * What came of it.
   *
   * @param added outputs
   * @param unchanged outputs that were there already
   * @param judged rows of the judge's cache that were added
   * @param problems the rows that were not taken, each with its line, field and cure
   * @param cancelled whether it was stopped early; what was added until then stays
   */
  record Result(int added, int unchanged, int judged, List<String> problems, boolean cancelled) {
    public Result {
      problems = List.copyOf(problems);
    }
  }

  /** Told how many rows are done; says whether to go on. Called from the working thread. */
  @FunctionalInterface
  interface Listener {
    boolean at(long done, long total);
  }

  /** The file can't be taken at all; the message says why and what to do. */
  final class RefusedFile extends Exception {
    private static final long serialVersionUID = 1L;

    public RefusedFile(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** Names of the data sets that have items. */
  List<String> dataSets() throws StorageException;

  Result take(Request request, Listener listener) throws RefusedFile, StorageException;

  Result takeCorrections(CorrectionRequest request, Listener listener)
      throws RefusedFile, StorageException;
}
