package touchstone.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import touchstone.annotation.StorageException;
import touchstone.annotation.study.StudyResults;
import touchstone.assets.words.Words;

/** Writes reports to files. Needs no display. */
public final class ReportFile {
  private final Words words;
  private final Target target;

  /** Says which files a report may go to. */
  @FunctionalInterface
  public interface Target {
    /**
     * Lets a file pass.
     *
     * @throws StorageException where it must not be written over
     */
    void requireFree(Path file) throws StorageException;
  }

  /** What a report can be written as. */
  public enum Format {
    HTML,
    MARKDOWN;

    /** Markdown for names that end in {@code .md} or {@code .markdown} in any case, else HTML. */
    public static Format of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return name.endsWith(".md") || name.endsWith(".markdown") ? MARKDOWN : HTML;
    }
  }

  public ReportFile(Words words, Target target) {
    this.words = words;
    this.target = target;
  }

  /** Writes all of it, or leaves what was there as it was. */
  public void write(StudyResults results, ReportFacts facts, Format format, Path file)
      throws IOException, StorageException {
    target.requireFree(file);
    List<Block> blocks = new Report(words).of(results, Details.of(results.data()), facts);
    String text =
        switch (format) {
          case HTML -> new HtmlWriter().write(blocks, words.locale());
          case MARKDOWN -> new MarkdownWriter(words).write(blocks);
        };
    Path whole = file.toAbsolutePath();
    if (Files.isDirectory(whole)) {
      throw new FileSystemException(file.toString(), null, "it is a folder; name a file in it");
    }
    Path part = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      Files.writeString(part, text, StandardCharsets.UTF_8);
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
