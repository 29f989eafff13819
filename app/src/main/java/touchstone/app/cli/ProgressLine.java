package touchstone.app.cli;

import touchstone.storage.exchange.Progress;

/** Draws progress on one line of standard error; says nothing where nobody watches. */
final class ProgressLine implements Progress {
  private final Terminal terminal;
  private final String work;
  private long shown = -1;

  ProgressLine(Terminal terminal, String work) {
    this.terminal = terminal;
    this.work = work;
  }

  @Override
  public boolean at(long done, long total) {
    long percent = total == 0 ? 0 : 100 * done / total;
    if (terminal.interactive() && percent != shown) {
      shown = percent;
      terminal.err().printf("\r%s %d %%", work, percent);
      terminal.err().flush();
    }
    return true;
  }

  /** Wipes the line, so that what is said next stands alone. */
  void clear() {
    if (shown >= 0) {
      terminal.err().print("\r" + " ".repeat(work.length() + 6) + "\r");
      terminal.err().flush();
    }
  }
}
