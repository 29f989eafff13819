package touchstone.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.LoggerFactory;
import touchstone.annotation.session.QueueQuery;

/**
 * What the program remembers of its user.
 *
 * @param annotator the name under which the user last judged; empty before the first time
 * @param keys the user's own keys by command id
 * @param language a language tag; empty for the system's
 * @param guidelineOpen whether the guideline lies beside the work
 * @param queues how the queue of a workspace was left, by the path of its file
 */
public record Settings(
    Theme theme,
    String annotator,
    Map<String, String> keys,
    String language,
    boolean guidelineOpen,
    Map<String, QueueQuery> queues) {
  public static final Settings DEFAULT =
      new Settings(Theme.LIGHT, "", Map.of(), "", false, Map.of());

  /** Workspaces whose queue is remembered; those that were used last. */
  private static final int QUEUES = 50;

  private static final ObjectMapper MAPPER = JsonMapper.builder().build();

  public Settings {
    keys = Map.copyOf(keys);
    queues = Collections.unmodifiableMap(new LinkedHashMap<>(queues));
  }

  public Settings withTheme(Theme changed) {
    return new Settings(changed, annotator, keys, language, guidelineOpen, queues);
  }

  public Settings withAnnotator(String changed) {
    return new Settings(theme, changed, keys, language, guidelineOpen, queues);
  }

  public Settings withKeys(Map<String, String> changed) {
    return new Settings(theme, annotator, changed, language, guidelineOpen, queues);
  }

  public Settings withGuidelineOpen(boolean changed) {
    return new Settings(theme, annotator, keys, language, changed, queues);
  }

  public QueueQuery queueOf(Path workspace) {
    return queues.getOrDefault(name(workspace), QueueQuery.ALL);
  }

  public Settings withQueue(Path workspace, QueueQuery changed) {
    Map<String, QueueQuery> more = new LinkedHashMap<>(queues);
    more.remove(name(workspace));
    if (!changed.equals(QueueQuery.ALL)) {
      more.put(name(workspace), changed);
    }
    if (more.size() > QUEUES) {
      more.remove(more.keySet().iterator().next());
    }
    return new Settings(theme, annotator, keys, language, guidelineOpen, more);
  }

  private static String name(Path workspace) {
    return workspace.toAbsolutePath().normalize().toString();
  }

  public Locale locale() {
    return language.isEmpty() ? Locale.getDefault() : Locale.forLanguageTag(language);
  }

  /** Reads a settings file; one that is not there or can't be understood gives the defaults. */
  public static Settings read(Path file) {
    if (!Files.exists(file)) {
      return DEFAULT;
    }
    try {
      JsonNode node = MAPPER.readTree(file.toFile());
      Map<String, String> keys = new LinkedHashMap<>();
      node.path("keys").properties().forEach(e -> keys.put(e.getKey(), e.getValue().asText()));
      Map<String, QueueQuery> queues = new LinkedHashMap<>();
      node.path("queues")
          .properties()
          .forEach(e -> queues.put(e.getKey(), QueueJson.read(e.getValue())));
      return new Settings(
          node.path("theme").asText("").equals("dark") ? Theme.DARK : Theme.LIGHT,
          node.path("annotator").asText(""),
          keys,
          node.path("language").asText(""),
          node.path("guidelineOpen").asBoolean(),
          queues);
    } catch (IOException e) {
      LoggerFactory.getLogger(Settings.class).warn("settings can't be read, using defaults", e);
      return DEFAULT;
    }
  }

  /** Writes beside the file, then moves: a crash leaves the old settings whole. */
  public void write(Path file) throws IOException {
    ObjectNode node = MAPPER.createObjectNode();
    node.put("theme", theme.name().toLowerCase(Locale.ROOT));
    node.put("annotator", annotator);
    node.put("language", language);
    node.put("guidelineOpen", guidelineOpen);
    ObjectNode ownKeys = node.putObject("keys");
    keys.forEach(ownKeys::put);
    ObjectNode ownQueues = node.putObject("queues");
    queues.forEach((path, query) -> QueueJson.write(query, ownQueues.putObject(path)));
    WholeFile.write(file, node.toPrettyString());
  }
}
