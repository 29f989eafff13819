package touchstone.annotation.critique;

/**
 * A model judge's word on whether an explanation names the same core mistake as a reference.
 *
 * @param judge the model's name; words of several judges are never mixed
 * @param slot place of the reference among those of its step, from 0, when it was judged: two
 *     references with the same text may have fared differently
 */
public record ModelVerdict(String judge, ExplanationPair pair, int slot, boolean right) {
  public ModelVerdict {
    if (judge.isBlank()) {
      throw new IllegalArgumentException("verdict has no judge");
    }
    if (slot < 0) {
      throw new IllegalArgumentException("slot is negative: " + slot);
    }
  }
}
