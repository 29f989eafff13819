package touchstone.annotation.session;

import static touchstone.annotation.contract.Samples.GUIDELINE;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.replica;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import touchstone.annotation.StorageException;
import touchstone.annotation.contract.AnyAct;
import touchstone.annotation.contract.AnyJudgment;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Gold;

/** Three copies of a workspace at work on two items, each with a clock of its own. */
final class History {
  static final int REPLICAS = 3;
  static final List<Item> ITEMS = List.of(item(1, AnyJudgment.STEPS), item(2, AnyJudgment.STEPS));

  private final List<Journal> journals = new ArrayList<>();

  /** What one of the copies does. */
  sealed interface Deed {
    record Edit(Change change) implements Deed {}

    record Submit() implements Deed {}

    record SkipIt(Skip skip) implements Deed {}

    record Expose(Exposure to) implements Deed {}

    record Undo() implements Deed {}

    record Redo() implements Deed {}

    /** What is done after a submission: a change of mind, or a word on an explanation. */
    record Review(Act act) implements Deed {}

    record Accept(Gold gold) implements Deed {}

    record Ask() implements Deed {}

    /** Answers one of the questions that were ever asked, if there is any. */
    record Answer(int which) implements Deed {}

    /** Takes over some of what another copy has. */
    record Receive(int from, long seed) implements Deed {}
  }

  record Turn(int replica, Annotator by, int item, Deed deed) {}

  History() {
    for (int number = 1; number <= REPLICAS; number++) {
      Random random = new Random(number);
      InstantSource clock = () -> Instant.ofEpochSecond(random.nextInt());
      journals.add(new InMemoryJournal(replica(number), clock));
    }
  }

  static Arbitrary<List<Turn>> turns() {
    return turns(
        Arbitraries.oneOf(
            AnyJudgment.change().map(Deed.Edit::new),
            AnyJudgment.change().map(Deed.Edit::new),
            Arbitraries.just(new Deed.Submit()),
            AnyAct.skip().map(Deed.SkipIt::new),
            Arbitraries.of(Exposure.class).map(Deed.Expose::new),
            Arbitraries.just(new Deed.Undo()),
            Arbitraries.just(new Deed.Redo()),
            AnyJudgment.gold().map(Deed.Accept::new),
            Arbitraries.just(new Deed.Ask()),
            Arbitraries.integers().between(0, 3).map(Deed.Answer::new),
            AnyAct.reconsidered().map(Deed.Review::new),
            AnyAct.explanationJudged().map(Deed.Review::new),
            receive(),
            receive()));
  }

  private static Arbitrary<List<Turn>> turns(Arbitrary<Deed> deed) {
    return Combinators.combine(
            Arbitraries.integers().between(0, REPLICAS - 1),
            AnyJudgment.annotator(),
            Arbitraries.integers().between(0, ITEMS.size() - 1),
            deed)
        .as(Turn::new)
        .list()
        .ofMaxSize(25);
  }

  private static Arbitrary<Deed> receive() {
    return Combinators.combine(Arbitraries.integers().between(0, REPLICAS - 1), Arbitraries.longs())
        .as(Deed.Receive::new);
  }

  History play(List<Turn> turns) throws StorageException {
    for (Turn turn : turns) {
      play(turn);
    }
    return this;
  }

  private void play(Turn turn) throws StorageException {
    Item item = ITEMS.get(turn.item());
    AnnotationSession session = session(turn.replica(), turn.by());
    switch (turn.deed()) {
      case Deed.Edit(var change) -> session.change(item.id(), change);
      // The act itself, since a judgment that nothing is missing of hardly comes about by chance.
      case Deed.Submit() -> append(turn, new Act.Submitted());
      case Deed.SkipIt(var skip) -> session.skip(item.id(), skip);
      case Deed.Expose(var to) -> session.expose(item.id(), to);
      case Deed.Undo() -> session.undo();
      case Deed.Redo() -> session.redo();
      case Deed.Review(var act) -> append(turn, act);
      case Deed.Accept(var gold) -> append(turn, new Act.Accepted(gold));
      case Deed.Ask() -> session.ask(item.id(), "Which?");
      case Deed.Answer(int which) -> {
        List<Question> asked = state(turn.replica(), item.id()).questions();
        if (!asked.isEmpty()) {
          session.answer(item.id(), asked.get(which % asked.size()).entry(), "This.");
        }
      }
      case Deed.Receive(int from, long seed) -> {
        Random random = new Random(seed);
        journals
            .get(turn.replica())
            .merge(entriesOf(from).stream().filter(_ -> random.nextBoolean()).toList());
      }
    }
  }

  private void append(Turn turn, Act act) throws StorageException {
    journals
        .get(turn.replica())
        .append(List.of(new Draft(turn.by(), GUIDELINE, ITEMS.get(turn.item()).id(), act)));
  }

  AnnotationSession session(int replica, Annotator annotator) {
    Journal journal = journals.get(replica);
    return new AnnotationSession(
        journal, new FoldedJudgments(journal, Map.of()), Guidelines.TWO_VALUED, annotator);
  }

  ItemState state(int replica, ItemId item) throws StorageException {
    return ItemState.fold(journals.get(replica).of(item));
  }

  List<Entry> entriesOf(int replica) throws StorageException {
    return journals.get(replica).since(Journal.Position.START, Integer.MAX_VALUE).entries();
  }

  /** The union of all copies, without repetition, in no particular order. */
  List<Entry> all() throws StorageException {
    Journal union = new InMemoryJournal(replica(99), InstantSource.system());
    for (int number = 0; number < REPLICAS; number++) {
      union.merge(entriesOf(number));
    }
    return union.since(Journal.Position.START, Integer.MAX_VALUE).entries();
  }
}
