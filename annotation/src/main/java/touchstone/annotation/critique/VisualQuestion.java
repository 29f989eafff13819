package touchstone.annotation.critique;

/** What a critic under {@link Protocol#LOOKBACK} asked of the image, and its own answer. */
public record VisualQuestion(String question, String answer) {}
