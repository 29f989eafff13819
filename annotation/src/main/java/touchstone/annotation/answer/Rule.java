package touchstone.annotation.answer;

/** How an answer is compared with the label. */
public enum Rule {
  /** Both say yes, or both say no: POPE, HallusionBench, VSR, FigureQA. */
  YES_OR_NO,
  /** Both name the same option by its letter: SceMQA, WeMath. */
  OPTION_LETTER,
  /**
   * The answer's letter, or else the choice nearest to its text, is the label: ScienceQA,
   * EmbSpatial.
   */
  NEAREST_CHOICE,
  /**
   * A choice, an integer, a rounded number, a list or a text, as the item's metadata says:
   * MathVista.
   */
  TYPED,
  /** The same point, the same rounded number, or the same option letter: MathVision. */
  POINT_NUMBER_OR_LETTER,
  /**
   * The option letter, or a number or text that the answer contains, as the metadata says: MMMU.
   */
  LETTER_OR_OPEN,
  /** One of several alternatives, each a rounded number or a text: MM-Vet. */
  ALTERNATIVES,
  /** The same count, in digits or in words: TallyQA. */
  COUNT,
  /** The same count, or the same first word: CLEVR. */
  COUNT_OR_WORD,
  /** Yes or no, a number or a text, as the label is: PlotQA. */
  YES_NO_OR_VALUE,
  /** Equal after the normalisation of the VQA challenge: GQA. */
  PHRASE,
  /** Equal to any of the labels after the normalisation of the VQA challenge: DocVQA, ChartQA. */
  ANY_PHRASE,
  /** Equal to at least three of the labels after that normalisation: TextVQA. */
  THREE_PHRASES,
  /** Equal but for case, blanks and outer punctuation: any source that has no rule of its own. */
  EXACT
}
