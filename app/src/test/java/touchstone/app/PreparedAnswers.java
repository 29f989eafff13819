package touchstone.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import touchstone.app.shell.FileDialogs;

/** Somebody who knows beforehand which files to name, and cancels where asked for more. */
final class PreparedAnswers implements FileDialogs {
  private final Queue<Path> answers = new ArrayDeque<>();
  private final List<String> asked = new ArrayList<>();

  void willBe(Path file) {
    answers.add(file);
  }

  /** Titles of the dialogs, and names proposed for files to write. */
  List<String> asked() {
    return asked;
  }

  @Override
  public Optional<Path> open(String title) {
    asked.add(title);
    return Optional.ofNullable(answers.poll());
  }

  @Override
  public Optional<Path> save(String title, String name, List<Kind> kinds) {
    asked.add(title + ": " + name + " " + kinds.stream().map(Kind::pattern).toList());
    return Optional.ofNullable(answers.poll());
  }
}
