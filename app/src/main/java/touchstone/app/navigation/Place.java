package touchstone.app.navigation;

/** A part of the window that takes the whole of its middle. */
public enum Place {
  ANNOTATE("annotate"),
  COMPARE("compare"),
  INSIGHTS("insights");

  private final String id;

  Place(String id) {
    this.id = id;
  }

  /** Stands in ids of nodes and commands, and in keys of messages. */
  public String id() {
    return id;
  }

  /** This place as it was left. */
  public Destination asLeft() {
    return switch (this) {
      case ANNOTATE -> new Destination.Annotate();
      case COMPARE -> new Destination.Compare();
      case INSIGHTS -> new Destination.Insights();
    };
  }
}
