package touchstone.storage.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.GuidelineHistory;
import touchstone.annotation.session.GuidelineHistory.Admission;
import touchstone.annotation.session.Standing;
import touchstone.storage.workspace.Workspace;

/** Brings guidelines into a workspace that exists. */
public final class GuidelineIntake {
  private final Workspace workspace;

  public GuidelineIntake(Workspace workspace) {
    this.workspace = workspace;
  }

  /** What the workspace has had. */
  public GuidelineHistory history() throws StorageException, ExchangeException {
    List<Guideline> known = new ArrayList<>();
    for (String source : workspace.guidelines()) {
      known.add(GuidelineFile.parse(source));
    }
    if (known.isEmpty()) {
      throw new ExchangeException(
          workspace.file() + " has no guideline; make a workspace with: touchstone new WORKSPACE");
    }
    return new GuidelineHistory(known);
  }

  /**
   * Says whether a guideline may come into force, and writes nothing.
   *
   * @return whether it would change anything: false if it is in force, word for word
   * @throws ExchangeException if it is not sound, not newer than what people know, or has no room
   *     for a verdict that somebody gave
   */
  public boolean rehearse(String source) throws StorageException, ExchangeException {
    Guideline next = GuidelineFile.parse(source);
    GuidelineHistory history = history();
    return switch (history.admit(next)) {
      case Admission.Unchanged() -> false;
      case Admission.NotNewer(int latest) ->
          throw new ExchangeException(
              "%s has had version %d of the guideline %s, and this is version %d in other words;"
                      .formatted(workspace.file(), latest, next.name(), next.version())
                  + " write version: %d, so that everybody is shown it".formatted(latest + 1));
      case Admission.Admitted() -> {
        requireRoomForVerdicts(history.inForce(), next);
        yield true;
      }
    };
  }

  /** Puts a guideline in force, as {@link #rehearse} allows. */
  public boolean take(String source) throws StorageException, ExchangeException {
    boolean changes = rehearse(source);
    if (changes) {
      workspace.putGuideline(GuidelineFile.parse(source).id(), source);
    }
    return changes;
  }

  /** A verdict that nobody could give or take back would stand where no button shows it. */
  private void requireRoomForVerdicts(Guideline before, Guideline next)
      throws StorageException, ExchangeException {
    Set<Verdict> lost = EnumSet.copyOf(before.verdicts());
    lost.removeAll(next.verdicts());
    long count = lost.isEmpty() ? 0 : workspace.items().count();
    for (long number = 1; number <= count; number++) {
      ItemId item = workspace.items().at(number).orElseThrow().id();
      if (workspace.judgments().of(item).standings().values().stream()
          .anyMatch(standing -> says(standing, lost))) {
        throw new ExchangeException(
            "the guideline lacks the verdict %s, which was given here, on item %d for one;"
                    .formatted(words(lost), number)
                + " keep it among the verdicts, or make another workspace for this guideline");
      }
    }
  }

  private static boolean says(Standing standing, Set<Verdict> verdicts) {
    Judgment judgment = standing.judgment();
    return (judgment.answer() != null && verdicts.contains(judgment.answer()))
        || judgment.steps().values().stream()
            .map(StepJudgment::verdict)
            .anyMatch(verdict -> verdict != null && verdicts.contains(verdict));
  }

  private static String words(Set<Verdict> verdicts) {
    return verdicts.stream()
        .map(verdict -> verdict.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }
}
