package touchstone.annotation.answer;

import java.util.Set;

/**
 * What VISCO's {@code src_evaluation} does by accident, as far as it is known. {@link
 * Reading#REFERENCE} keeps every one of these, {@link Reading#MENDED} none.
 */
public enum ReferenceQuirk {
  /** Only "no", "No" and "not" between blanks deny; "NO", "no!" and "isn't" say yes. */
  NO_HAS_ONE_SPELLING("POPE", "HallusionBench", "VSR", "FigureQA", "PlotQA"),
  /** "False" denies nothing, so it says yes. */
  FALSE_SAYS_YES("POPE", "HallusionBench"),
  /** "0" denies nothing, so it says yes, even where the label itself is 0. */
  ZERO_SAYS_YES("POPE", "HallusionBench", "VSR", "FigureQA", "PlotQA"),
  /** An answer without any word says yes. */
  BLANK_SAYS_YES("POPE", "HallusionBench", "VSR", "FigureQA", "PlotQA"),
  /** A label in another case or kind than the source's own never matches. */
  LABEL_HAS_ONE_SPELLING(
      "POPE",
      "HallusionBench",
      "VSR",
      "FigureQA",
      "PlotQA",
      "CLEVR",
      "SceMQA",
      "WeMath",
      "ScienceQA",
      "EmbSpatial",
      "MathVision",
      "MMMU"),
  /** An option letter in double quotes keeps them, and so is no option's letter. */
  QUOTES_STAY("SceMQA", "WeMath", "MMMU", "ScienceQA", "EmbSpatial", "MathVista"),
  /** Without brackets, "b" is not option B. */
  SMALL_LETTER("SceMQA", "WeMath", "MMMU", "MathVision"),
  /** Without brackets, the first letter of the text is the option: "Answer: B" is A. */
  FIRST_LETTER_OF_ALL("SceMQA", "WeMath", "MMMU", "MathVision"),
  /** "b" and "B." are compared with the choices by edit distance, as if they were words. */
  BARE_LETTER_BY_DISTANCE("ScienceQA", "EmbSpatial", "MathVista"),
  /** A blank answer, or a letter beyond the choices, is taken for the nearest choice. */
  ALWAYS_A_CHOICE("ScienceQA", "EmbSpatial", "MathVista"),
  /** Any letter in brackets is an option, be it f(x) or part of a choice's own text. */
  ANY_BRACKETED_LETTER("SceMQA", "WeMath", "MMMU", "ScienceQA", "EmbSpatial", "MathVista"),
  /** A count in words never matches. */
  WORDS_NEVER_COUNT("CLEVR"),
  /** A count written with a decimal point never matches. */
  DECIMALS_NEVER_COUNT("CLEVR"),
  /** What follows the decimal point is cut off: 3.9 is 3. */
  FRACTION_IS_CUT("TallyQA", "CLEVR", "MathVista"),
  /** A number with a sign, a unit, words, a fraction bar or grouped thousands is none. */
  BARE_NUMBERS_ONLY("TallyQA", "CLEVR", "PlotQA", "MathVista", "MathVision"),
  /** All number words of an answer make one number: "two or three" is 5. */
  NUMBER_WORDS_ADD_UP("TallyQA"),
  /** Punctuation goes without a blank: "twenty-one" is no number, and "3-4" is 34. */
  HYPHEN_JOINS("TallyQA"),
  /** "1_000", "inf" and "nan" are numbers, and MathVision stops at the latter two. */
  PYTHON_SPELLINGS("TallyQA", "CLEVR", "PlotQA", "MathVista", "MathVision", "MMMU"),
  /** Halves go to the even neighbour, and are halves in binary: 2.5 is 2, 2.675 is 2.67. */
  PYTHON_ROUNDING("MathVista", "MathVision", "MMVet"),
  /** Rounded numbers are compared as text, so that a label with a trailing zero never matches. */
  NUMBERS_AS_TEXT("MathVista", "MathVision", "MMVet"),
  /** A label with more than one decimal never matches. */
  ONE_DECIMAL("MathVision"),
  /** A label that is a fraction, a word or a formula never matches. */
  NEITHER_NUMBER_NOR_LETTER("MathVision"),
  /** Only the coordinates that the answer has are compared: "(2)" is (2,3). */
  POINT_MAY_STOP_EARLY("MathVision"),
  /**
   * A point whose label holds a blank or a decimal never matches, nor does an answer without
   * brackets.
   */
  POINT_HAS_ONE_SPELLING("MathVision"),
  /** 3 and -3 are the same. */
  MINUS_IS_LOST("MMVet", "GQA", "DocVQA", "ChartQA", "TextVQA"),
  /** A numeric label with a comma or a fraction bar never matches. */
  GROUPED_LABEL("MMVet"),
  /** An answer rounded like one alternative stays so for the next. */
  ROUNDING_LINGERS("MMVet"),
  /** A number matches by a part of it (3 is in 3/4), and a minus sign of typography is none. */
  PART_OF_A_NUMBER("MMMU"),
  /** A text matches inside a word ("red" is in "hundred"), and an empty label inside any. */
  INSIDE_A_WORD("MMMU"),
  /** A number in words is none. */
  NUMBER_IN_WORDS("MMMU", "MMVet", "MathVista", "MathVision", "PlotQA"),
  /** Case, outer blanks or outer punctuation set texts apart. */
  TEXT_TO_THE_LETTER("MathVista", "MMVet", "PlotQA"),
  /** A list must be written as Python would write it, blanks included. */
  LIST_TO_THE_BLANK("MathVista"),
  /** What comes before the first blank is the answer, be it an article or nothing. */
  FIRST_WORD("CLEVR"),
  /** No more than 32 full stops are taken away. */
  FULL_STOPS_LEFT("GQA", "DocVQA", "ChartQA", "TextVQA"),
  /** Answers that are but articles or punctuation are all the same: "a" is "the" and "?". */
  EMPTIED("GQA", "DocVQA", "ChartQA", "TextVQA"),
  /** A label that is a text instead of a list is compared letter by letter: 7 matches 75. */
  TEXT_LABEL_IN_LETTERS("DocVQA", "ChartQA", "TextVQA"),
  /** With fewer than three labels no answer is right. */
  FEWER_THAN_THREE("TextVQA"),
  /** An absent label is matched by an absent answer, by "none" or by an answer without a letter. */
  NOTHING_IS_NOTHING("SceMQA", "WeMath", "MathVista", "PlotQA", "GQA", "DocVQA"),
  /**
   * An answer that is a number, a truth value or a list of one text stops most rules or is read as
   * Python writes it.
   */
  OTHER_KINDS(
      "POPE",
      "HallusionBench",
      "VSR",
      "FigureQA",
      "PlotQA",
      "SceMQA",
      "WeMath",
      "ScienceQA",
      "EmbSpatial",
      "MathVista",
      "MathVision",
      "MMMU",
      "MMVet",
      "TallyQA",
      "CLEVR",
      "GQA",
      "DocVQA",
      "ChartQA",
      "TextVQA"),
  /** Metadata that the label does not need must still be there. */
  METADATA_MISSING("MathVista", "MMMU");

  private final String sources;

  ReferenceQuirk(String... sources) {
    this.sources = String.join(" ", sources);
  }

  /** The source data sets, by their VISCO names, whose rule has it. */
  public Set<String> sources() {
    return Set.of(sources.split(" ", -1));
  }
}
