package touchstone.assets.sample.drawing;

import java.awt.Color;

/**
 * The colours of the sample: neutral tones, and hues that stay apart under all common forms of
 * colour blindness (after Okabe and Ito, "Color Universal Design", 2008).
 */
final class Palette {
  static final Color PAPER = Color.WHITE;
  static final Color WASH = new Color(0xF4F6F8);
  static final Color RULE = new Color(0xDDE2E8);
  static final Color FAINT = new Color(0xA9B2BD);
  static final Color MUTED = new Color(0x5B6675);
  static final Color INK = new Color(0x1C2530);

  static final Color BLUE = new Color(0x0A6CB3);
  static final Color SKY = new Color(0x5FB4E5);
  static final Color GREEN = new Color(0x0A9A74);
  static final Color YELLOW = new Color(0xF2C744);
  static final Color ORANGE = new Color(0xE69A1B);
  static final Color VERMILION = new Color(0xD2571B);
  static final Color PURPLE = new Color(0xB5659C);

  static final Color WOOD = new Color(0xC9986B);
  static final Color DARK_WOOD = new Color(0x9C6B43);
  static final Color CLAY = new Color(0xC8714A);
  static final Color LEAF = new Color(0x3F8F5F);
  static final Color DARK_LEAF = new Color(0x2C6E4A);

  private Palette() {}

  /** {@code share} of {@code top} laid over {@code ground}. */
  static Color mix(Color top, Color ground, double share) {
    return new Color(
        channel(top.getRed(), ground.getRed(), share),
        channel(top.getGreen(), ground.getGreen(), share),
        channel(top.getBlue(), ground.getBlue(), share));
  }

  static Color lighter(Color color, double share) {
    return mix(PAPER, color, share);
  }

  static Color darker(Color color, double share) {
    return mix(INK, color, share);
  }

  private static int channel(int top, int ground, double share) {
    return (int) Math.round(top * share + ground * (1 - share));
  }
}
