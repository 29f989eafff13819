package touchstone.storage.exchange;

/** An item that a format can't hold; the message says why. */
public final class UnfitItem extends Exception {
  private static final long serialVersionUID = 1L;

  public UnfitItem(String why) {
    super(why);
  }

  String why() {
    return String.valueOf(getMessage());
  }
}
