package touchstone.annotation.item;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import touchstone.annotation.contract.ImagesContract;

final class InMemoryImagesTest extends ImagesContract {
  @Override
  protected Images holding(List<byte[]> images) {
    Map<String, byte[]> bySha256 = new HashMap<>();
    images.forEach(image -> bySha256.put(sha256(image), image));
    return new InMemoryImages(bySha256);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
