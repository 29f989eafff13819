package touchstone.storage.workspace;

import touchstone.annotation.correction.CorrectedAnswer;

/**
 * A corrected answer on its way into the workspace.
 *
 * @param hash of the row's content, to tell whether it is there already
 * @param raw the row as it stood in the file
 */
public record IncomingCorrection(CorrectedAnswer answer, String hash, byte[] raw) {}
