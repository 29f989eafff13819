package touchstone.viewer.geometry;

/**
 * One of the eight ways to lay an upright image on the screen: mirrored left to right first, if at
 * all, then turned clockwise.
 *
 * @param quarterTurns clockwise, 0 to 3
 */
public record Orientation(int quarterTurns, boolean mirrored) {
  public static final Orientation UPRIGHT = new Orientation(0, false);

  public Orientation {
    if (quarterTurns < 0 || quarterTurns > 3) {
      throw new IllegalArgumentException("quarterTurns must be 0 to 3: " + quarterTurns);
    }
  }

  /** Turned further, as seen on the screen; negative turns are counterclockwise. */
  public Orientation turned(int clockwiseQuarters) {
    return new Orientation(Math.floorMod(quarterTurns + clockwiseQuarters, 4), mirrored);
  }

  /** What was left on the screen is right, and the other way round. */
  public Orientation flipped() {
    return new Orientation(Math.floorMod(-quarterTurns, 4), !mirrored);
  }

  /** This orientation followed by another one. */
  public Orientation then(Orientation next) {
    return (next.mirrored ? flipped() : this).turned(next.quarterTurns);
  }

  /** What leads back to the upright image. */
  public Orientation inverse() {
    return mirrored ? this : new Orientation(Math.floorMod(-quarterTurns, 4), false);
  }

  /** Whether the image's rows run down the screen. */
  public boolean sideways() {
    return quarterTurns % 2 == 1;
  }

  /** Where a displacement on the image points on the screen. */
  public Point apply(Point by) {
    double x = mirrored ? -by.x() : by.x();
    double y = by.y();
    return switch (quarterTurns) {
      case 0 -> new Point(x, y);
      case 1 -> new Point(-y, x);
      case 2 -> new Point(-x, -y);
      default -> new Point(y, -x);
    };
  }

  public Size apply(Size size) {
    return sideways() ? size.transposed() : size;
  }
}
