package touchstone.app.commands;

/** Where a command works. */
public enum CommandContext {
  EVERYWHERE,
  ANNOTATE,
  COMPARE,
  INSIGHTS,
  /** A form beside the judging that has the keyboard. */
  ASIDE;

  /** Whether a key can't mean two things in these two contexts at once. */
  public boolean overlaps(CommandContext other) {
    return this == other || this == EVERYWHERE || other == EVERYWHERE;
  }
}
