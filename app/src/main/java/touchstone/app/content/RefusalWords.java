package touchstone.app.content;

import touchstone.assets.words.Words;
import touchstone.viewer.image.Decoded;

/** Why an image can't be shown, in words. */
public final class RefusalWords {
  private final Words words;

  public RefusalWords(Words words) {
    this.words = words;
  }

  public String of(Decoded.Refused refused) {
    String format = refused.format() == null ? "" : refused.format().displayName();
    return switch (refused.reason()) {
      case EMPTY -> words.text("refusal.empty");
      case NOT_AN_IMAGE -> words.text("refusal.not-an-image");
      case UNSUPPORTED_FORMAT -> words.text("refusal.unsupported-format", format);
      case UNSUPPORTED_VARIANT -> words.text("refusal.unsupported-variant", format);
      case TOO_LARGE -> words.text("refusal.too-large", refused.width(), refused.height());
      case DAMAGED -> words.text("refusal.damaged", format);
      case UNAVAILABLE -> words.text("refusal.unavailable");
    };
  }
}
