package touchstone.storage.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Random;

/** Files of VISCO's shape and any size, the same for the same seed. */
public final class ViscoShaped {
  /** Lines of VISCO's data set. */
  public static final int VISCO_LINES = 1_645;

  /** Mean size of an image, in bytes, that makes VISCO's number of lines 679 MB. */
  public static final int VISCO_IMAGE_SIZE = 308_500;

  private ViscoShaped() {}

  public static void write(Path file, int lines, int meanImageSize, long seed) throws IOException {
    Random random = new Random(seed);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
      for (int line = 1; line <= lines; line++) {
        out.write(line(line, meanImageSize, random).getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  private static String line(int number, int meanImageSize, Random random) {
    // Between half and one and a half times the mean, evenly.
    byte[] image = new byte[meanImageSize / 2 + random.nextInt(meanImageSize)];
    random.nextBytes(image);
    byte[] header = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    System.arraycopy(header, 0, image, 0, header.length);
    return """
        {"id": "test1||Reasoning||Math||Bench||%d", "question": "What is shown in picture %d?\\nChoices:\\n(A) 1", \
        "image": "%s", "label": "A", "response": {"reasoning": ["First, we look at the picture.", "Then we count \
        %d things \\u2264 5.", "So it is B."], "answer": "B"}, "answer_correctness": false, \
        "reasoning_correctness": [true, false, false], "reasoning_critic": [["", "", ""], \
        ["There are fewer.", "The count is wrong.", "Not so many."], ["A.", "It is A.", "No."]], \
        "meta_data": {"critic_superskill": "Reasoning", "critic_skill": "Math", "src_dataset": "Bench", \
        "src_model": "none", "extra": {"weight": 1e5}}}
        """
        .formatted(number, number, Base64.getEncoder().encodeToString(image), number);
  }
}
