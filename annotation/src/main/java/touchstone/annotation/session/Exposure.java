package touchstone.annotation.session;

/** What an annotator was shown of an item that may sway a judgment. */
public enum Exposure {
  REFERENCE_ANSWER,
  CRITIC,
  OTHER_PEOPLE,
  GOLD
}
