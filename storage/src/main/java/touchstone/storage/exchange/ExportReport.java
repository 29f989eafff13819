package touchstone.storage.exchange;

import java.util.List;

/**
 * What came of an export.
 *
 * @param written items in the file
 * @param without items of which there is nothing to export
 * @param repeated steps whose references were repeated to fill VISCO's three slots
 * @param realigned items judged in other steps than they came in; their verdicts are given for the
 *     steps that came in
 * @param refused items that the format can't hold, each with the reason
 * @param verified whether the file was read back and found to say what it should
 */
public record ExportReport(
    int written, int without, int repeated, int realigned, List<String> refused, boolean verified) {
  public ExportReport {
    refused = List.copyOf(refused);
  }
}
