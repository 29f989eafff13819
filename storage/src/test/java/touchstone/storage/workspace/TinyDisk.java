package touchstone.storage.workspace;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A disk of a few megabytes in memory, where the system lets us mount one. */
record TinyDisk(Path folder) {
  static TinyDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && run(
                "mount",
                "-t",
                "tmpfs",
                "-o",
                "size=" + megabytes + "m",
                "tmpfs",
                folder.toString()),
        "needs the right to mount a tmpfs");
    return new TinyDisk(folder);
  }

  void makeReadOnly() throws IOException, InterruptedException {
    Assumptions.assumeTrue(
        run("mount", "-o", "remount,ro", folder.toString()), "can't make the disk read-only");
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      Assumptions.abort("no command " + command[0]);
      throw e;
    }
  }

  void unmount() throws IOException, InterruptedException {
    if (!run("umount", folder.toString())) {
      throw new IOException(folder + " can't be unmounted");
    }
  }
}
