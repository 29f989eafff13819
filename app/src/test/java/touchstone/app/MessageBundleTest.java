package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import touchstone.assets.words.Words;

/** The message bundles agree with each other and with the code that asks them. */
final class MessageBundleTest {
  private static final Pattern LITERAL =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");

  /** The start of a key that the rest is put behind: {@code "command." + id}. */
  private static final Pattern PREFIX = Pattern.compile("\"([a-z-]+(?:\\.[a-z-]+)*\\.)\"\\s*\\+");

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)");

  private static Properties bundle(String name) {
    try (InputStream in =
            Objects.requireNonNull(Words.class.getResourceAsStream(name + ".properties"));
        InputStreamReader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      Properties properties = new Properties();
      properties.load(text);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final Properties ENGLISH = bundle("messages");
  private static final Properties CHINESE = bundle("messages_zh");

  private static String sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file)).append('\n');
      }
      return all.toString();
    }
  }

  private static SortedSet<String> all(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(result -> result.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(String message) {
    return PLACEHOLDER
        .matcher(message)
        .results()
        .map((MatchResult result) -> result.group(1))
        .collect(Collectors.toSet());
  }

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaceholders() {
    assertThat(CHINESE.stringPropertyNames())
        .containsExactlyInAnyOrderElementsOf(ENGLISH.stringPropertyNames());
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(placeholders(CHINESE.getProperty(key)))
          .as(key)
          .isEqualTo(placeholders(ENGLISH.getProperty(key)));
    }
  }

  @Test
  void everyMessageCanBeFilledIn() {
    Object[] numbers = {1, 2, 3, 4};
    for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
      Words words = new Words(locale);
      for (String key : ENGLISH.stringPropertyNames()) {
        assertThat(words.text(key, numbers)).as(key).isNotBlank();
      }
    }
  }

  /** A single quote hides placeholders from MessageFormat; what is meant is an apostrophe. */
  @Test
  void noMessageHasAStraightQuote() {
    for (Properties bundle : List.of(ENGLISH, CHINESE)) {
      assertThat(new TreeMap<Object, Object>(bundle).values())
          .noneMatch(message -> message.toString().replace("''", "").contains("'"));
    }
  }

  @Test
  void everyKeyThatTheCodeNamesIsThere() throws IOException {
    SortedSet<String> literals = all(LITERAL, sources());
    SortedSet<String> composed = composed(literals);
    Set<String> sections =
        ENGLISH.stringPropertyNames().stream()
            .map(key -> key.split("\\.", 2)[0])
            .collect(Collectors.toSet());
    List<String> missing = new ArrayList<>();
    for (String literal : literals) {
      boolean looksLikeKey =
          literal.indexOf('.') > 0
              && !literal.endsWith(".")
              && sections.contains(literal.split("\\.", 2)[0]);
      boolean isCommand = ENGLISH.containsKey("command." + literal);
      if (looksLikeKey && !isCommand && !ENGLISH.containsKey(literal)) {
        missing.add(literal);
      }
    }
    assertThat(missing).isEmpty();
    assertThat(composed).isNotEmpty();
  }

  @Test
  void everyKeyIsUsed() throws IOException {
    SortedSet<String> literals = all(LITERAL, sources());
    SortedSet<String> used = composed(literals);
    used.addAll(literals);
    // Groups are named by what stands before the dot of a command's id.
    literals.forEach(literal -> used.add("group." + literal.split("\\.", 2)[0]));
    SortedSet<String> unused = new TreeSet<>(ENGLISH.stringPropertyNames());
    unused.removeAll(used);
    assertThat(unused).isEmpty();
  }

  private static SortedSet<String> composed(Set<String> literals) throws IOException {
    SortedSet<String> composed = new TreeSet<>();
    for (String prefix : all(PREFIX, sources())) {
      literals.forEach(literal -> composed.add(prefix + literal));
    }
    return composed;
  }
}
