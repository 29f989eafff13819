package touchstone.storage.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
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
  private final ByteArrayOutputStream rest = new ByteArrayOutputStream();
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

  private ImageCutter(byte[] record) {
    this.record = record;
  }

  static Parts cut(byte[] record) throws IOException, BadRow {
    ImageCutter cutter = new ImageCutter(record);
    cutter.scan();
    return new Parts(cutter.rest.toByteArray(), cutter.cuts, cutter.images, cutter.bytes);
  }

  private void scan() throws IOException, BadRow {
    try (JsonParser parser = Json.factory().createParser(record)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRow("", "the line is not a JSON object", "write one object a line");
      }
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        JsonToken value = parser.nextToken();
        if (field.equals("image") && value == JsonToken.VALUE_STRING) {
          take(parser, field);
        } else if (field.equals("images") && value == JsonToken.START_ARRAY) {
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            take(parser, field);
          }
        } else {
          parser.skipChildren();
        }
      }
    }
    rest.write(record, copied, record.length - copied);
  }

  private void take(JsonParser parser, String field) throws IOException, BadRow {
    if (parser.currentToken() != JsonToken.VALUE_STRING) {
      throw new BadRow(field, "is not Base64 text", "encode the image's bytes as Base64");
    }
    int start = (int) parser.currentTokenLocation().getByteOffset() + 1;
    int end = start;
    while (record[end] != '"' && record[end] != '\\') {
      end++;
    }
    start = afterDataUri(start, end);
    boolean escaped = record[end] == '\\';
    byte[] image =
        escaped
            ? decode(parser.getText().getBytes(StandardCharsets.ISO_8859_1), field)
            : decode(Arrays.copyOfRange(record, start, end), field);
    String sha256 = Hashes.sha256(image);
    ImageHeader header = ImageHeader.read(image);
    images.add(new ImageRef(sha256, header.mediaType(), header.width(), header.height()));
    bytes.put(sha256, image);
    // Only text that encoding gives back to the letter may be cut out.
    if (!escaped && isCanonical(start, end, image)) {
      rest.write(record, copied, start - copied);
      cuts.add(new Cut(rest.size(), sha256));
      copied = end;
    }
  }

  private int afterDataUri(int start, int end) {
    if (start + 5 < end && record[start] == 'd' && record[start + 4] == ':') {
      for (int i = start; i < end; i++) {
        if (record[i] == ',') {
          return i + 1;
        }
      }
    }
    return start;
  }

  private static byte[] decode(byte[] base64, String field) throws BadRow {
    if (base64.length == 0) {
      throw new BadRow(field, "is empty", "give the image's bytes as Base64");
    }
    try {
      return Base64.getDecoder().decode(base64);
    } catch (IllegalArgumentException e) {
      throw new BadRow(
          field,
          "is not Base64 (" + e.getMessage() + ")",
          "encode the image's bytes as Base64 without line breaks");
    }
  }

  private boolean isCanonical(int start, int end, byte[] image) {
    int length = end - start;
    if (length != (image.length + 2) / 3 * 4) {
      return false;
    }
    // Only the last group can decode alike and read differently.
    int tail = image.length % 3 == 0 ? 3 : image.length % 3;
    byte[] last =
        Base64.getEncoder().encode(Arrays.copyOfRange(image, image.length - tail, image.length));
    return Arrays.equals(last, Arrays.copyOfRange(record, end - last.length, end));
  }
}
