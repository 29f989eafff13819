package touchstone.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Items;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.Acceptance;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Submission;

/**
 * Promotes judgments of all items to gold, as acts of one person.
 *
 * @param by who promotes
 * @param guideline id of the guideline in force
 */
record Promotion(
    Items items, Judgments judgments, Journal journal, Annotator by, String guideline) {
  /** Acts written in one go: enough to be fast, few enough for others to get their turn. */
  private static final int BATCH = 200;

  /**
   * What came of it, in items.
   *
   * @param unchanged items whose gold is the same already
   * @param without items that nobody concerned has submitted
   * @param refused items that can't be promoted, each with the reason
   */
  record Outcome(int accepted, int unchanged, int without, List<String> refused) {
    Outcome {
      refused = List.copyOf(refused);
    }
  }

  /** How gold is made of an item's state; empty where it can't be. */
  @FunctionalInterface
  private interface Maker {
    Optional<Gold> gold(Item item, ItemState state);
  }

  Outcome of(Annotator annotator) throws StorageException {
    return run(
        (_, state) -> {
          Submission made = state.of(annotator).inForce();
          return made == null
              ? Optional.empty()
              : Optional.of(Acceptance.of(annotator, made.judgment()));
        },
        state -> state.of(annotator).inForce() == null ? 0 : 1);
  }

  Outcome ofMajority() throws StorageException {
    return run(
        (item, state) -> Acceptance.majority(state, item.stepCount()), Promotion::submissions);
  }

  private static long submissions(ItemState state) {
    return state.standings().values().stream().filter(one -> one.inForce() != null).count();
  }

  /** How many submissions there are that concern this promotion. */
  @FunctionalInterface
  private interface Counter {
    long submissions(ItemState state);
  }

  private Outcome run(Maker maker, Counter counter) throws StorageException {
    int accepted = 0;
    int unchanged = 0;
    int without = 0;
    List<String> refused = new ArrayList<>();
    List<Draft> drafts = new ArrayList<>();
    long count = items.count();
    for (long number = 1; number <= count; number++) {
      Item item = items.at(number).orElseThrow();
      ItemState state = judgments.of(item.id());
      long submissions = counter.submissions(state);
      Optional<Gold> gold = maker.gold(item, state);
      if (submissions == 0) {
        without++;
      } else if (state.readOnly()) {
        refused.add(name(item) + ": a newer version of Touchstone worked on it; update Touchstone");
      } else if (gold.isEmpty()) {
        refused.add(name(item) + ": " + noMajority(submissions));
      } else if (gold.get().equals(state.accepted())) {
        unchanged++;
      } else {
        accepted++;
        drafts.add(
            new Draft(
                by,
                guideline,
                item.id(),
                state.segmentations().named(),
                new Act.Accepted(gold.get()),
                null));
        if (drafts.size() == BATCH) {
          write(drafts);
        }
      }
    }
    write(drafts);
    return new Outcome(accepted, unchanged, without, refused);
  }

  private void write(List<Draft> drafts) throws StorageException {
    if (!drafts.isEmpty()) {
      journal.append(drafts);
      drafts.clear();
    }
  }

  private static String noMajority(long submissions) {
    return submissions == 1
        ? "only one annotator submitted it; a majority takes two or more"
        : "%d annotators submitted it, and have no majority on some step or the answer"
            .formatted(submissions);
  }

  private static String name(Item item) {
    return item.dataSet() + "/" + item.sourceId();
  }
}
