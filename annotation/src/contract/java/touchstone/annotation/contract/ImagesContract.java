package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Images;

/** What every store of images must do. */
public abstract class ImagesContract {
  // Known answers: sha256sum of the text "abc" and of nothing.
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  /** A store that holds these images. */
  protected abstract Images holding(List<byte[]> images) throws StorageException;

  @Test
  void anImageIsFoundByTheHashOfItsBytes() throws StorageException {
    byte[] abc = "abc".getBytes(StandardCharsets.US_ASCII);
    Images images = holding(List.of(new byte[] {1, 2, 3}, abc));

    assertThat(images.bytes(OF_ABC)).hasValueSatisfying(found -> assertThat(found).isEqualTo(abc));
  }

  @Test
  void whatIsNotThereIsNotFound() throws StorageException {
    assertThat(holding(List.of(new byte[] {1})).bytes(OF_ABC)).isEmpty();
  }

  @Test
  void anEmptyImageIsThere() throws StorageException {
    assertThat(holding(List.of(new byte[0])).bytes(OF_NOTHING))
        .hasValueSatisfying(found -> assertThat(found).isEmpty());
  }

  @Test
  void changingWhatWasHandedOutChangesNothing() throws StorageException {
    byte[] noise = new byte[100_000];
    new Random(1).nextBytes(noise);
    noise[0] = 1;
    Images images = holding(List.of("abc".getBytes(StandardCharsets.US_ASCII), noise));

    images.bytes(OF_ABC).orElseThrow()[0] = 'x';

    assertThat(images.bytes(OF_ABC))
        .hasValueSatisfying(found -> assertThat(found).asString().isEqualTo("abc"));
  }
}
