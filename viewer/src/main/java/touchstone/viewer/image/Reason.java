package touchstone.viewer.image;

/** Why an image can't be shown; the program has the words. */
public enum Reason {
  /** There are no bytes. */
  EMPTY,
  /** Nothing tells what kind of image the bytes could be. */
  NOT_AN_IMAGE,
  /** A known kind of image that isn't read here, AVIF for example. */
  UNSUPPORTED_FORMAT,
  /**
   * A readable format in a rare form that isn't read here, a JPEG with arithmetic coding for
   * example.
   */
  UNSUPPORTED_VARIANT,
  /** More pixels, or more memory to decode them, than the limits or the machine allow. */
  TOO_LARGE,
  /** The bytes are broken, and no part of the picture could be saved. */
  DAMAGED,
  /** The bytes couldn't be fetched from where they are kept. */
  UNAVAILABLE
}
