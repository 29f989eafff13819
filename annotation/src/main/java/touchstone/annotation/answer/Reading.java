package touchstone.annotation.answer;

/** Which of two readings of the matching rules applies. */
public enum Reading {
  /** The rules as they are meant; everyday use. */
  MENDED,
  /**
   * The rules exactly as VISCO's {@code src_evaluation} computes them, every {@link ReferenceQuirk}
   * included; for figures that stand beside published ones.
   */
  REFERENCE
}
