package touchstone.assets.sample;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The sample: every item in order, and the files in VISCO's formats that are made of it. */
public final class Sample {
  private static final ObjectReader ITEM =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .withConfigOverride(
              List.class,
              list -> list.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build()
          .readerFor(SampleItem.class);

  private static final List<SampleCritiques> CRITIQUES =
      List.of(
          new SampleCritiques("critic-a", "critique", "critics/critic-a.jsonl"),
          new SampleCritiques("critic-b", "critique", "critics/critic-b.jsonl"),
          new SampleCritiques("critic-b", "lookback", "critics/critic-b-lookback.jsonl"),
          new SampleCritiques("critic-c", "critique", "critics/critic-c.jsonl"));

  private static final List<SampleCorrections> CORRECTIONS =
      List.of(
          new SampleCorrections("model-a", "human", "ASE", "corrections/model-a-human.jsonl"),
          new SampleCorrections(
              "model-a", "critic-b", "ASE", "corrections/model-a-critic-b.jsonl"));

  private final List<SampleItem> items;

  private Sample(List<SampleItem> items) {
    this.items = List.copyOf(items);
  }

  /** Reads the items that are bundled with this class. */
  public static Sample load() {
    try (InputStream index = resource("items/index.txt")) {
      String names = new String(index.readAllBytes(), StandardCharsets.UTF_8);
      return new Sample(names.lines().map(Sample::item).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the sample's list of items", e);
    }
  }

  public List<SampleItem> items() {
    return items;
  }

  /** The items that VISCO's own format can hold; critiques and corrections follow their order. */
  public List<SampleItem> viscoItems() {
    return items.stream().filter(SampleItem::hasOneImage).toList();
  }

  /** Each critic's outputs; every critic shows one of the field's three failure patterns. */
  public List<SampleCritiques> critiques() {
    return CRITIQUES;
  }

  public List<SampleCorrections> corrections() {
    return CORRECTIONS;
  }

  /** Those who judged the sample; they disagree in places. */
  public List<String> annotators() {
    return List.of("a1", "a2");
  }

  /** Where {@link #open} finds an annotator's judgments, as lines for {@code touchstone judge}. */
  public static String judgments(String annotator) {
    return "judgments/" + annotator + ".jsonl";
  }

  /** Opens one of the images that items name, a PNG. */
  public InputStream openImage(String name) throws IOException {
    return open("images/" + name);
  }

  /**
   * Opens a file of the sample.
   *
   * @throws FileNotFoundException if the sample has no such file
   */
  public InputStream open(String file) throws IOException {
    return resource(file);
  }

  /** Writes the items with one image as the lines of VISCO's {@code test.jsonl}. */
  public void writeVisco(OutputStream out) throws IOException {
    new ViscoLines(this).write(viscoItems(), out);
  }

  /**
   * Writes all items as {@link #writeVisco} does. Those with several images are in a shape that
   * extends VISCO's: in the place of {@code image} they have {@code images}, a list of base64
   * texts.
   */
  public void writeExtendedVisco(OutputStream out) throws IOException {
    new ViscoLines(this).write(items, out);
  }

  private static SampleItem item(String name) {
    try (InputStream in = resource("items/" + name)) {
      return ITEM.readValue(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the sample item " + name, e);
    }
  }

  private static InputStream resource(String file) throws IOException {
    InputStream in = Sample.class.getResourceAsStream(file);
    if (in == null) {
      throw new FileNotFoundException("The sample has no file " + file);
    }
    return in;
  }
}
