import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds every Java source of the project to google-java-format.
 *
 * <p>{@code check} lists the files that differ and fails; {@code apply} rewrites them.
 */
final class Formatting {
  private static final List<String> MODULES =
      List.of("annotation", "storage", "viewer", "assets", "app", "packaging");

  private static final Formatter FORMATTER =
      new Formatter(
          JavaFormatterOptions.builder().style(JavaFormatterOptions.Style.GOOGLE).build());

  private Formatting() {}

  public static void main(String[] arguments) throws IOException {
    boolean apply = arguments.length == 1 && arguments[0].equals("apply");
    List<String> complaints = new ArrayList<>();
    for (Path source : sources()) {
      String before = Files.readString(source);
      try {
        String after = formatted(before);
        if (!after.equals(before)) {
          if (apply) {
            Files.writeString(source, after);
          } else {
            complaints.add(source + " is not formatted");
          }
        }
      } catch (FormatterException e) {
        complaints.add(source + ": " + e.getMessage());
      }
    }
    if (!complaints.isEmpty()) {
      complaints.forEach(System.err::println);
      System.err.println("Run: mvn -q -N verify -Dformat");
      System.exit(1);
    }
  }

  private static String formatted(String source) throws FormatterException {
    String ordered = ImportOrderer.reorderImports(source, JavaFormatterOptions.Style.GOOGLE);
    return FORMATTER.formatSource(RemoveUnusedImports.removeUnusedImports(ordered));
  }

  private static List<Path> sources() throws IOException {
    List<Path> found = new ArrayList<>();
    for (String module : MODULES) {
      try (var files = Files.walk(Path.of(module, "src"))) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(found::add);
      }
    }
    return found;
  }
}
