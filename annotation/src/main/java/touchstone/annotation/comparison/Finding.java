package touchstone.annotation.comparison;

/** What a critic's word on a step or on the answer is worth beside gold. */
public enum Finding {
  /** An error that both see. */
  FOUND,
  /** An error that both see, explained by another mistake than the references name. */
  WRONG_REASON,
  MISSED,
  FALSE_ALARM,
  /** A false alarm on a step after an error. */
  FALSE_ALARM_AFTER_ERROR,
  /** Both find nothing wrong. */
  PASSED,
  /** The critic's word can't be read. */
  UNREADABLE,
  /** Gold has no word on it. */
  NO_GOLD
}
