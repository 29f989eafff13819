package touchstone.app.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The system's own dialogs over a window. */
public final class StageDialogs implements FileDialogs {
  private final Stage stage;

  public StageDialogs(Stage stage) {
    this.stage = stage;
  }

  @Override
  public Optional<Path> open(String title) {
    return Optional.ofNullable(chooser(title).showOpenDialog(stage)).map(File::toPath);
  }

  @Override
  public Optional<Path> save(String title, String name, List<Kind> kinds) {
    FileChooser chooser = chooser(title);
    chooser.setInitialFileName(name);
    for (Kind kind : kinds) {
      chooser
          .getExtensionFilters()
          .add(new FileChooser.ExtensionFilter(kind.name(), kind.pattern()));
    }
    return Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath);
  }

  private static FileChooser chooser(String title) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    return chooser;
  }
}
