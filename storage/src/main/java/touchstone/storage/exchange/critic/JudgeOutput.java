package touchstone.storage.exchange.critic;

import touchstone.annotation.critique.JudgedExplanations;

/**
 * What one row of a judge's cache holds.
 *
 * @param verdicts how many verdicts the judge gave
 * @param undecided of them, those whose text ends in neither of the two sentences it was asked for:
 *     a failed call, or one cut off at the token limit. The reference counts them as right.
 */
public record JudgeOutput(JudgedExplanations judged, int verdicts, int undecided) {}
