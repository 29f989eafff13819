package touchstone.annotation.correction;

/**
 * One batch of a corrector's answers on a data set. Runs that differ in anything here are kept
 * apart.
 *
 * @param corrector the model that answered anew
 */
public record CorrectionRun(
    String dataSet, String corrector, CritiqueSource source, Setting setting) {
  public CorrectionRun {
    if (dataSet.isBlank()) {
      throw new IllegalArgumentException("correction run has no data set");
    }
    if (corrector.isBlank()) {
      throw new IllegalArgumentException("correction run has no corrector");
    }
  }
}
