package touchstone.storage;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts programs of the tests in a Java of their own. */
public final class Forked {
  private Forked() {}

  /** The command, with {@code megabytes} of heap. */
  public static List<String> java(int megabytes, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Xshare:auto");
    command.add("-Xmx" + megabytes + "m");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(main.getName());
    command.addAll(List.of(arguments));
    return command;
  }
}
