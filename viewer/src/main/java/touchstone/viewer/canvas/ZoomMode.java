package touchstone.viewer.canvas;

/** What decides the scale of an image on the canvas. */
public enum ZoomMode {
  /** The whole image is visible, whatever the canvas' size. */
  FIT,
  /** The image covers the canvas, whatever the canvas' size. */
  FILL,
  /** The scale and the centre were chosen, and stay. */
  FREE
}
