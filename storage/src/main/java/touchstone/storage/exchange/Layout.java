package touchstone.storage.exchange;

/** How the records of a file stand together; each has a line of its own. */
public enum Layout {
  /** One JSON object a line. */
  LINES("", "", ""),

  /** One JSON list of all. */
  LIST("[", ",", "]");

  private final String opening;
  private final String separator;
  private final String closing;

  Layout(String opening, String separator, String closing) {
    this.opening = opening;
    this.separator = separator;
    this.closing = closing;
  }

  /** The line before the first record; empty for none. */
  String opening() {
    return opening;
  }

  /** What a record's line begins with. */
  String before(boolean first) {
    return first ? "" : separator;
  }

  /** The line after the last record; empty for none. */
  String closing() {
    return closing;
  }
}
