package touchstone.storage.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.item.ImageRef;
import touchstone.storage.images.ImageHeader;
import touchstone.storage.json.Json;
import touchstone.storage.workspace.Incoming.Cut;

/**
 * Takes the Base64 images out of a JSON record: {@code "image"} with one, or {@code "images"} with
 * a list, which is this program's extension of VISCO's shape. What is left is small and cheap to
 * parse, and with the cuts it makes the record whole again.
 */
final class ImageCutter {
  private final byte[] record;
  private final TopLevel fields;
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream(4_096);
  private final List<Cut> cuts = new ArrayList<>();
  private final List<ImageRef> images = new ArrayList<>();
  private final Map<String, byte[]> bytes = new LinkedHashMap<>();
  private int copied;

  /**
   * What was found.
   *
   * @param rest the record without its images
   * @param images in their order
   * @param bytes of the images by SHA-256
   */
  record Parts(byte[] rest, List<Cut> cuts, List<ImageRef> images, Map<String, byte[]> bytes) {}

  private ImageCutter(byte[] record, int from, int to) {
    this.record = record;
    this.fields = new TopLevel(record, from, to);
    this.copied = from;
  }

  /**
   * Cuts a record.
   *
   * @param record bytes from {@code from} to {@code to} of this; need not be JSON: what is left
   *     then isn't either
   */
  static Parts cut(byte[] record, int from, int to) throws IOException, BadRow {
    ImageCutter cutter = new ImageCutter(record, from, to);
    cutter.scan();
    cutter.rest.write(record, cutter.copied, to - cutter.copied);
    return new Parts(cutter.rest.toByteArray(), cutter.cuts, cutter.images, cutter.bytes);
  }

  private void scan() throws IOException, BadRow {
    boolean found = false;
    while (fields.next()) {
      boolean one = fields.isNamed("image") && fields.isString();
      boolean many = fields.isNamed("images") && fields.isArray();
      if (one || many) {
        String field = one ? "image" : "images";
        if (found) {
          throw new BadRow(field, "is there twice", "give either image or images, once");
        }
        found = true;
        if (one) {
          take(fields, field);
        } else {
          takeAll(field);
        }
      }
    }
  }

  private void takeAll(String field) throws IOException, BadRow {
    TopLevel elements = fields.elements();
    while (elements.next()) {
      if (!elements.isString()) {
        throw new BadRow(field, "is not Base64 text", "encode the image's bytes as Base64");
      }
      take(elements, field);
    }
  }

  /** Takes the string that {@code walk} is at. */
  private void take(TopLevel walk, String field) throws IOException, BadRow {
    int last = walk.end() - 1;
    if (walk.isEscaped()) {
      // An escaped text does not come back to the letter by encoding, so it stays.
      byte[] literal = Arrays.copyOfRange(record, walk.start(), walk.end());
      String text = Json.parse(literal).textValue();
      byte[] base64 = text.getBytes(StandardCharsets.ISO_8859_1);
      add(decode(base64, afterDataUri(base64, 0, base64.length), base64.length, field));
      return;
    }
    int from = afterDataUri(record, walk.start() + 1, last);
    DecodedImage image = decode(record, from, last, field);
    add(image);
    if (isCanonical(from, last, image.bytes())) {
      rest.write(record, copied, from - copied);
      cuts.add(new Cut(rest.size(), image.sha256()));
      copied = last;
    }
  }

  private void add(DecodedImage image) {
    ImageHeader header = ImageHeader.read(image.bytes());
    images.add(new ImageRef(image.sha256(), header.mediaType(), header.width(), header.height()));
    bytes.put(image.sha256(), image.bytes());
  }

  private static int afterDataUri(byte[] text, int from, int to) {
    if (to - from < 5 || text[from] != 'd' || text[from + 4] != ':') {
      return from;
    }
    int comma = ByteSearch.indexOf(text, from, to, ',');
    return comma == to ? from : comma + 1;
  }

  private static DecodedImage decode(byte[] text, int from, int to, String field) throws BadRow {
    if (from == to) {
      throw new BadRow(field, "is empty", "give the image's bytes as Base64");
    }
    try {
      return DecodedImage.of(text, from, to);
    } catch (IllegalArgumentException e) {
      throw new BadRow(
          field,
          "is not Base64 (" + e.getMessage() + ")",
          "encode the image's bytes as Base64 without line breaks");
    }
  }

  private boolean isCanonical(int from, int to, byte[] image) {
    if (to - from != (image.length + 2) / 3 * 4) {
      return false;
    }
    // Only the last group can decode alike and read differently.
    int tail = image.length % 3 == 0 ? 3 : image.length % 3;
    byte[] last =
        Base64.getEncoder().encode(Arrays.copyOfRange(image, image.length - tail, image.length));
    return Arrays.equals(last, 0, last.length, record, to - last.length, to);
  }
}
