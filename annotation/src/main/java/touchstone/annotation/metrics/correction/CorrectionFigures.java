package touchstone.annotation.metrics.correction;

import touchstone.annotation.metrics.Figure;

/**
 * How a corrector did, in percent.
 *
 * @param accuracy right after correction (VISCO's accuracy)
 * @param gain VISCO's correction score: of wrong answers the share put right, minus of right ones
 *     the share spoilt, in points
 * @param deltaT1T2 accuracy after minus accuracy before (SCoRe), in points
 * @param deltaIncorrectToCorrect put right, of all answers (SCoRe)
 * @param deltaCorrectToIncorrect spoilt, of all answers (SCoRe)
 * @param confidenceLevel still right, of the answers that were (CL)
 * @param critiqueScore put right, of the answers that were wrong (CS)
 */
public record CorrectionFigures(
    Transitions transitions,
    Figure accuracy,
    Figure gain,
    Figure deltaT1T2,
    Figure deltaIncorrectToCorrect,
    Figure deltaCorrectToIncorrect,
    Figure confidenceLevel,
    Figure critiqueScore) {
  /** How many answers went which way. */
  public record Transitions(
      long rightToRight, long rightToWrong, long wrongToRight, long wrongToWrong) {}
}
