package touchstone.annotation.agreement;

import java.util.List;
import touchstone.annotation.metrics.Figure;

/**
 * How far annotators agree.
 *
 * @param firstIncorrectStep the share of pairs of annotators, 0 to 1, that name the same step of an
 *     item as the first incorrect one, or both none; n counts items
 * @param pairs every two annotators that share an item, in the order of their names
 */
public record AgreementReport(
    AgreementFigures steps,
    AgreementFigures answers,
    Figure firstIncorrectStep,
    List<PairAgreement> pairs) {
  public AgreementReport {
    pairs = List.copyOf(pairs);
  }

  /**
   * How far two annotators agree on steps.
   *
   * @param percent 0 to 1
   * @param cohensKappa −1 to 1
   */
  public record PairAgreement(String one, String other, Figure percent, Figure cohensKappa) {}
}
