package touchstone.viewer.chart.drawing;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import touchstone.viewer.chart.drawing.Ink.Tone;

/**
 * The colours of charts in one theme. Series are told apart under every common colour blindness:
 * they are the blue, vermilion, bluish green and reddish purple of Okabe and Ito (2008), made
 * darker or brighter where they would not stand out from the ground at 3 to 1.
 */
public enum Palette {
  LIGHT(
      0xffffff, 0x1f2328, 0x59636e, 0xd1d9e0, 0xe6eaef, 0x7d4e00, 0xd3eee4, 0xffe3d3, 0xf0f2f5,
      0x0072b2, 0xd55e00, 0x008a64, 0xa04f80, 0x62aade),
  DARK(
      0x0d1117, 0xf0f6fc, 0x9198a1, 0x3d444d, 0x262c36, 0xe3b341, 0x0c3b2e, 0x4d2408, 0x1c2129,
      0x56b4e9, 0xe08a3c, 0x1fb58a, 0xd98fb8, 0x1158c7);

  private final Map<Tone, Colour> tones = new EnumMap<>(Tone.class);
  private final Colour hottest;

  Palette(int... rgb) {
    for (Tone tone : Tone.values()) {
      tones.put(tone, Colour.of(rgb[tone.ordinal()]));
    }
    hottest = Colour.of(rgb[Tone.values().length]);
  }

  public Colour colour(Ink ink) {
    return switch (ink) {
      case Tone tone -> tone(tone);
      case Ink.Heat(double share) -> tone(Tone.GROUND).towards(hottest, share);
    };
  }

  private Colour tone(Tone tone) {
    return Objects.requireNonNull(tones.get(tone));
  }
}
