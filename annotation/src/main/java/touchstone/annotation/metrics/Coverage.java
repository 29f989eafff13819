package touchstone.annotation.metrics;

/**
 * How far the explanations have been judged.
 *
 * @param judged steps judged against every reference
 * @param needed steps flagged by both gold and critic, whose explanations need a judge
 */
public record Coverage(long judged, long needed) {
  public Coverage {
    if (judged < 0 || judged > needed) {
      throw new IllegalArgumentException(
          "judged is not within 0 and needed: " + judged + ", " + needed);
    }
  }

  public boolean complete() {
    return judged == needed;
  }
}
