package touchstone.storage.json;

import java.util.Objects;

/** JSON that is well formed and does not say what it should. The message names place and cure. */
public final class MalformedJson extends Exception {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String problem;

  /**
   * Makes one.
   *
   * @param place the path of the value, {@code steps[2].verdict} for instance; empty for the whole
   */
  public MalformedJson(String place, String problem) {
    super(place.isEmpty() ? problem : place + ": " + problem);
    this.place = place;
    this.problem = problem;
  }

  /** Takes over what a record says that refused a value. */
  MalformedJson(String place, IllegalArgumentException refusal) {
    this(place, Objects.requireNonNullElse(refusal.getMessage(), "is not allowed"));
  }

  public String place() {
    return place;
  }

  public String problem() {
    return problem;
  }
}
