package touchstone.viewer.text;

import java.util.BitSet;
import java.util.NavigableMap;

/**
 * A source with everything that Markdown must not read replaced, unit for unit, by a letter without
 * meaning: the Markdown parser then reads the mask, and what is shown is taken from the source by
 * its offsets.
 *
 * @param source the text as it was given
 * @param mask the text for the Markdown parser, as long as the source
 * @param mathematics the formulas by their start
 * @param hidden the backslashes that only escape the character behind them
 */
record MaskedSource(
    String source,
    String mask,
    NavigableMap<Integer, Inline.Mathematics> mathematics,
    BitSet hidden) {

  static MaskedSource of(String source, Markup markup) {
    return new SourceMasker(source, markup).mask();
  }
}
