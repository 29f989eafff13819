package touchstone.annotation.session;

import java.time.Instant;
import touchstone.annotation.judgment.Judgment;

/**
 * A judgment as it was handed in.
 *
 * @param blind whether nothing of a critic, another person or the reference answer had been shown
 */
public record Submission(
    EntryId entry, Instant at, String guideline, Judgment judgment, boolean blind) {}
