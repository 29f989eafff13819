package touchstone.storage.workspace;

import touchstone.annotation.critique.CriticOutput;

/**
 * A critic's output on its way into the workspace.
 *
 * @param raw the row as it stood in the file
 */
public record IncomingCritique(CriticOutput output, byte[] raw) {}
