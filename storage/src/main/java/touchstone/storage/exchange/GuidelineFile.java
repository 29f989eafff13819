package touchstone.storage.exchange;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Taxonomy;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Guideline.Inherited;
import touchstone.annotation.session.Guideline.LabelVisibility;
import touchstone.annotation.session.Guideline.Neutral;
import touchstone.annotation.session.Guideline.Requirement;
import touchstone.storage.json.Fields;
import touchstone.storage.json.Json;
import touchstone.storage.json.MalformedJson;

/**
 * A guideline as a Markdown file with YAML front matter between two lines of {@code ---}:
 *
 * <pre>
 * name: VISCO
 * version: 1
 * verdicts: [correct, incorrect]          # and neutral
 * kinds: [perception, reasoning]          # the taxonomy of errors; or visco, projudge, fgaif
 * inherited: incorrect                    # or correct, exclude
 * neutral: correct                        # or incorrect: how it counts where two values are known
 * stop_at_first_error: false
 * required: []                            # kind, perception_evidence, visual_checks
 * label: on_request                       # or always, after_submission
 * checklist: []                           # visual questions to ask of every step
 * confidence: false                       # whether to ask how sure annotators are of a verdict
 * </pre>
 */
public final class GuidelineFile {
  private static final String FENCE = "---";

  private GuidelineFile() {}

  /** Reads a guideline; what is wrong with it is said by field and line. */
  public static Guideline parse(String source) throws ExchangeException {
    String text = source.replace("\r\n", "\n");
    int end = text.indexOf("\n" + FENCE, FENCE.length());
    if (!text.startsWith(FENCE + "\n") || end < 0) {
      throw new ExchangeException(
          "the guideline has no front matter; begin the file with --- and its settings");
    }
    String frontMatter = text.substring(FENCE.length(), end);
    int bodyStart = text.indexOf('\n', end + 1);
    String body = bodyStart < 0 ? "" : text.substring(bodyStart + 1).strip();
    try {
      return read(
          Objects.requireNonNullElse(new YAMLMapper().readTree(frontMatter), Json.object()),
          Hashes.sha256(text.getBytes(StandardCharsets.UTF_8)),
          body);
    } catch (JacksonException e) {
      throw new ExchangeException(
          "the guideline's front matter is not YAML, line %d: %s; quote text that has signs of YAML"
              .formatted(e.getLocation().getLineNr(), e.getOriginalMessage()),
          e);
    } catch (MalformedJson e) {
      throw new ExchangeException(
          "the guideline's front matter%s: %s"
              .formatted(line(frontMatter, e.place()), e.getMessage()),
          e);
    } catch (IllegalArgumentException e) {
      throw new ExchangeException("the guideline's front matter: " + e.getMessage(), e);
    }
  }

  /** Reads the text of a guideline, sound or not. */
  public static String read(Path file) throws ExchangeException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new ExchangeException(file + " is not UTF-8 text; save it as UTF-8", e);
    } catch (IOException e) {
      throw new ExchangeException(
          "the guideline %s can't be read (%s); check the path, and that you may read it"
              .formatted(file, reason(e)),
          e);
    }
  }

  private static String reason(IOException failure) {
    return failure instanceof NoSuchFileException ? "there is no such file" : failure.toString();
  }

  /** Where a field stands, in words; nothing for one that is missing. */
  private static String line(String frontMatter, String field) {
    List<String> lines = frontMatter.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(field + ":")) {
        return ", line " + (i + 1);
      }
    }
    return "";
  }

  private static Guideline read(JsonNode frontMatter, String id, String body) throws MalformedJson {
    Fields fields = Fields.of(frontMatter, "");
    fields.allow(
        "name",
        "version",
        "verdicts",
        "kinds",
        "inherited",
        "neutral",
        "stop_at_first_error",
        "required",
        "label",
        "checklist",
        "confidence");
    Inherited inherited = fields.choice("inherited", Inherited.class);
    Neutral neutral = fields.choice("neutral", Neutral.class);
    LabelVisibility label = fields.choice("label", LabelVisibility.class);
    return new Guideline(
        id,
        fields.requiredText("name"),
        fields.wholeNumber("version"),
        constants(fields.texts("verdicts"), Verdict.class, "verdicts"),
        kinds(fields),
        inherited == null ? Inherited.INCORRECT : inherited,
        neutral == null ? Neutral.CORRECT : neutral,
        fields.flag("stop_at_first_error"),
        constants(fields.texts("required"), Requirement.class, "required"),
        label == null ? LabelVisibility.ON_REQUEST : label,
        fields.texts("checklist"),
        fields.flag("confidence"),
        body);
  }

  private static List<ErrorKind> kinds(Fields fields) throws MalformedJson {
    JsonNode kinds = fields.node("kinds");
    if (kinds != null && kinds.isTextual()) {
      Taxonomy named = fields.choice("kinds", Taxonomy.class);
      return named == null ? List.of() : named.kinds();
    }
    return fields.texts("kinds").stream().map(ErrorKind::new).toList();
  }

  private static <E extends Enum<E>> Set<E> constants(
      List<String> names, Class<E> type, String field) throws MalformedJson {
    Set<E> constants = EnumSet.noneOf(type);
    for (String name : names) {
      try {
        constants.add(Enum.valueOf(type, name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new MalformedJson(
            field,
            "\"%s\" is none of %s"
                .formatted(name, EnumSet.allOf(type).toString().toLowerCase(Locale.ROOT)));
      }
    }
    return constants;
  }
}
