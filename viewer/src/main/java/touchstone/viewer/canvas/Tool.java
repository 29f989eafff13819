package touchstone.viewer.canvas;

/** What the pointer and the keys do on the canvas. */
public enum Tool {
  /** Select, move and resize regions; pan the image. */
  SELECT,
  RECTANGLE,
  POLYGON,
  POINT
}
