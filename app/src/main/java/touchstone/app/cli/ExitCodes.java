package touchstone.app.cli;

/** What the program's exit code tells a script. */
public final class ExitCodes {
  public static final int DONE = 0;

  /** Some rows were rejected; each was named. */
  public static final int SOME_REJECTED = 1;

  public static final int WRONG_USAGE = 2;
  public static final int INPUT_UNREADABLE = 3;

  /** The workspace is damaged, locked or can't be written. */
  public static final int WORKSPACE_UNUSABLE = 4;

  public static final int CHECK_FAILED = 5;

  /** A fault of the program itself, as in sysexits.h. */
  public static final int FAULT = 70;

  private ExitCodes() {}
}
