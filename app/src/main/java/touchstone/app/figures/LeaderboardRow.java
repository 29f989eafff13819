package touchstone.app.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.metrics.Coverage;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.Published;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.Subject;

/**
 * One line of the leaderboard.
 *
 * @param subject null for figures that were published and not computed here
 * @param corrections those that followed its critiques; the gain is that of the first
 * @param judged null where nothing is known of it
 * @param items 0 where formats were not counted
 * @param pending whether the figures are still to come
 */
public record LeaderboardRow(
    String name,
    @Nullable Subject subject,
    Figure viscore,
    Figure ansF1,
    Figure thF1,
    Figure exF1,
    @Nullable Coverage judged,
    Figure saysIncorrect,
    List<CorrectionCard> corrections,
    long formatErrors,
    long unreadable,
    long items,
    boolean pending) {
  private static final Figure NONE = Figure.undefined(Undefined.NO_CASES, 0);

  public LeaderboardRow {
    corrections = List.copyOf(corrections);
  }

  /** Of the correction with the most answers. */
  public Figure gain() {
    return corrections.isEmpty() ? NONE : corrections.getFirst().figures().gain();
  }

  /** Whether the figures were taken from a publication. */
  public boolean quoted() {
    return subject == null;
  }

  /** All lines: computed ones first, then what was published of the same data. */
  public static List<LeaderboardRow> of(StudyResults results, SubjectWords words) {
    DistinctNames names =
        new DistinctNames(
            results.cards().stream().map(Scorecard::subject).toList(), words::name, words::within);
    List<LeaderboardRow> rows = new ArrayList<>();
    List<Subject> subjects = results.cards().stream().map(Scorecard::subject).toList();
    CorrectionsAfter after = new CorrectionsAfter(subjects, results.corrections(), words);
    for (Scorecard card : results.cards()) {
      rows.add(of(card, names.of(card.subject()), after.of(card.subject())));
    }
    Published.beside(results.data()).forEach(published -> rows.add(of(published)));
    return rows;
  }

  /** A line for each critic of a study that is being read, in the order of the critics. */
  public static List<LeaderboardRow> of(
      StudyOutline outline, Map<Subject, Scorecard> cards, SubjectWords words) {
    List<LeaderboardRow> rows = new ArrayList<>();
    for (CriticRun run : outline.critics()) {
      Subject critic = new Subject.Critic(run);
      Scorecard card = cards.get(critic);
      String name = words.name(critic);
      rows.add(card == null ? pending(name, critic) : of(card, name, List.of()));
    }
    return rows;
  }

  private static LeaderboardRow pending(String name, Subject subject) {
    return new LeaderboardRow(
        name, subject, NONE, NONE, NONE, NONE, null, NONE, List.of(), 0, 0, 0, true);
  }

  private static LeaderboardRow of(Scorecard card, String name, List<CorrectionCard> corrections) {
    var critique = card.critique();
    boolean counted = card.subject() instanceof Subject.Critic;
    return new LeaderboardRow(
        name,
        card.subject(),
        critique.viscore(),
        critique.ansF1(),
        critique.thF1(),
        critique.exF1(),
        critique.judged(),
        critique.percentIncorrect(),
        corrections,
        critique.formatErrors(),
        critique.unreadableVerdicts(),
        counted ? critique.items() : 0,
        false);
  }

  private static LeaderboardRow of(Published published) {
    return new LeaderboardRow(
        published.name(),
        null,
        figure(published.viscore()),
        figure(published.ansF1()),
        figure(published.thF1()),
        figure(published.exF1()),
        null,
        figure(published.percentIncorrect()),
        List.of(),
        0,
        0,
        0,
        false);
  }

  private static Figure figure(@Nullable Double value) {
    return value == null ? NONE : Figure.of(value, 0, null);
  }
}
