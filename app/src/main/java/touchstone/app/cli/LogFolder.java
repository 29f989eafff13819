package touchstone.app.cli;

import ch.qos.logback.core.PropertyDefinerBase;
import touchstone.app.settings.Folders;

/** Tells the logging configuration where the log lies. */
public final class LogFolder extends PropertyDefinerBase {
  @Override
  public String getPropertyValue() {
    return Folders.ofSystem().state().resolve("logs").toString();
  }
}
