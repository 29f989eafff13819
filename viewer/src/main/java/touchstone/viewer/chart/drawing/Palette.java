package touchstone.viewer.chart.drawing;

import touchstone.viewer.chart.drawing.Ink.Tone;

/**
 * The colours of charts in one theme. Series are told apart under every common colour blindness:
 * they are the blue, vermilion, bluish green and reddish purple of Okabe and Ito (2008), made
 * darker or brighter where they would not stand out from the ground at 3 to 1.
 */
public enum Palette {
  LIGHT,
  DARK;

  public Colour colour(Ink ink) {
    return switch (ink) {
      case Tone tone -> tone(tone);
      case Ink.Heat(double share) -> tone(Tone.GROUND).towards(choose(0x62aade, 0x1158c7), share);
    };
  }

  private Colour tone(Tone tone) {
    return switch (tone) {
      case GROUND -> choose(0xffffff, 0x0d1117);
      case TEXT -> choose(0x1f2328, 0xf0f6fc);
      case MUTED -> choose(0x59636e, 0x9198a1);
      case GRID -> choose(0xd1d9e0, 0x3d444d);
      case TRACK -> choose(0xe6eaef, 0x262c36);
      case REFERENCE -> choose(0x7d4e00, 0xe3b341);
      case GOOD -> choose(0xd3eee4, 0x0c3b2e);
      case BAD -> choose(0xffe3d3, 0x4d2408);
      case PLAIN -> choose(0xf0f2f5, 0x1c2129);
      case FIRST -> choose(0x0072b2, 0x56b4e9);
      case SECOND -> choose(0xd55e00, 0xe08a3c);
      case THIRD -> choose(0x008a64, 0x1fb58a);
      case FOURTH -> choose(0xa04f80, 0xd98fb8);
    };
  }

  private Colour choose(int light, int dark) {
    return Colour.of(this == LIGHT ? light : dark);
  }
}
