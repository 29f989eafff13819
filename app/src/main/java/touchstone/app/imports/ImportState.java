package touchstone.app.imports;

import touchstone.app.workspace.CriticFiles;

/** How far an import is. */
public sealed interface ImportState {
  /** The form is being filled in. */
  record Form() implements ImportState {}

  /**
   * Rows are being taken in.
   *
   * @param total 0 where it is not known
   */
  record Working(long done, long total) implements ImportState {}

  record Done(CriticFiles.Result result) implements ImportState {}

  /** The file can't be taken at all, for this reason. */
  record Refused(String reason) implements ImportState {}

  record Failed(Exception cause) implements ImportState {}
}
