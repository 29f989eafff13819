package touchstone.app.settings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.slf4j.LoggerFactory;

/** The settings as they are now; each change is on the disk at once. Interface thread only. */
public final class SettingsStore {
  private final Path file;
  private final ReadOnlyObjectWrapper<Settings> settings;

  public SettingsStore(Path file) {
    this.file = file;
    this.settings = new ReadOnlyObjectWrapper<>(Settings.read(file));
  }

  /** The same settings, to which nobody listens yet. */
  public SettingsStore anew() {
    SettingsStore other = new SettingsStore(file);
    other.settings.set(settings.get());
    return other;
  }

  /** A file of that name in the folder of the settings. */
  public Path beside(String name) {
    return file.resolveSibling(name);
  }

  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings.getReadOnlyProperty();
  }

  public Settings get() {
    return settings.get();
  }

  public void change(UnaryOperator<Settings> change) {
    settings.set(change.apply(settings.get()));
    try {
      settings.get().write(file);
    } catch (IOException e) {
      // A setting that is lost costs a click; the work goes on.
      LoggerFactory.getLogger(SettingsStore.class).warn("settings can't be saved", e);
    }
  }
}
