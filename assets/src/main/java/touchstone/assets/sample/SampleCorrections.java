package touchstone.assets.sample;

/**
 * A file of corrected answers in VISCO's format, a line for each of {@link Sample#viscoItems}.
 *
 * @param critiqueSource whose critique the corrector was given: {@code human}, or a critic
 * @param setting how much of it: {@code A} the answer's verdict, {@code AS} the steps' as well,
 *     {@code ASE} explanations too
 * @param file where {@link Sample#open} finds the corrections
 */
public record SampleCorrections(
    String corrector, String critiqueSource, String setting, String file) {}
