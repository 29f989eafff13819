package touchstone.app.commands;

/** Whether what the next key is meant for is there. */
public enum Arrival {
  HERE,
  /** It was asked for, and comes in a moment. */
  ON_ITS_WAY,
  /** It was asked for and does not come. */
  FAILED
}
