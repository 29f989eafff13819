package touchstone.storage.workspace;

import java.util.List;
import touchstone.annotation.critique.CriticOutputId;
import touchstone.annotation.critique.ModelVerdict;

/**
 * What a judge said of one output, on its way into the workspace.
 *
 * @param verdicts all by this judge on this output; may be empty
 * @param hash of the row's content, to tell whether it is there already
 * @param raw the row as it stood in the file
 */
public record IncomingVerdicts(
    String judge, CriticOutputId output, List<ModelVerdict> verdicts, String hash, byte[] raw) {
  public IncomingVerdicts {
    verdicts = List.copyOf(verdicts);
  }
}
