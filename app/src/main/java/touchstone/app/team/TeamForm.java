package touchstone.app.team;

import touchstone.annotation.session.Guideline;

/** What is being asked or said. */
public sealed interface TeamForm {
  /** Who is at work? */
  record Name() implements TeamForm {}

  /** Who leads? */
  record Leading() implements TeamForm {}

  /** Is this guideline to come into force? */
  record Taking(Guideline before, Team.Found found) implements TeamForm {}

  /** It is in force already. */
  record Same(Guideline inForce) implements TeamForm {}

  record Refused(String reason) implements TeamForm {}

  record Failed(Exception cause) implements TeamForm {}

  /** The window opens anew as soon as everything is on the disk. */
  record Reopening() implements TeamForm {}

  /** Whether it asks for words. */
  default boolean asksForText() {
    return this instanceof Name || this instanceof Leading;
  }

  /** Whether there is something to agree to. */
  default boolean asks() {
    return asksForText() || this instanceof Taking;
  }
}
