package touchstone.annotation.session;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Standing.Status;

/** Search that goes through a few items one by one. As thread-safe as what it looks into. */
public final class InMemorySearch implements Search {
  private final List<Item> items;
  private final Judgments judgments;
  private final Bookmarks bookmarks;
  private final Leads leads;

  public InMemorySearch(List<Item> items, Judgments judgments, Bookmarks bookmarks, Leads leads) {
    this.items = List.copyOf(items);
    this.judgments = judgments;
    this.bookmarks = bookmarks;
    this.leads = leads;
  }

  @Override
  public ItemNumbers matching(QueueQuery query, Annotator annotator, int limit)
      throws StorageException {
    List<Candidate> found = matching(query, annotator);
    Comparator<Candidate> byNumber = Comparator.comparingLong(Candidate::number);
    found.sort(
        switch (query.order()) {
          case Order.AsImported(), Order.Shuffled _ -> byNumber;
          case Order.ShortestFirst() ->
              Comparator.comparingInt((Candidate one) -> one.item().stepCount())
                  .thenComparing(byNumber);
          case Order.FewestJudgmentsFirst() ->
              Comparator.comparingInt(Candidate::submissions).thenComparing(byNumber);
        });
    ItemNumbers numbers = ItemNumbers.of(found.stream().mapToLong(Candidate::number));
    return (query.order() instanceof Order.Shuffled(int seed) ? numbers.shuffled(seed) : numbers)
        .slice(0, limit);
  }

  @Override
  public List<QueueRow> rows(ItemNumbers numbers, List<String> words, Annotator annotator)
      throws StorageException {
    List<QueueRow> rows = new ArrayList<>();
    for (long number : numbers.stream().toArray()) {
      Candidate one = candidate(items.get((int) number - 1), annotator);
      rows.add(
          new QueueRow(
              number,
              one.item().id(),
              one.source(),
              one.skill(),
              one.item().stepCount(),
              one.own().status(),
              one.bookmarked(),
              one.questions(),
              Snippet.of(one.item().visibleText(), words).orElse(null)));
    }
    return rows;
  }

  @Override
  public Map<Status, Integer> progress(Annotator annotator) throws StorageException {
    Map<Status, Integer> counts = new EnumMap<>(Status.class);
    for (Candidate one : matching(QueueQuery.ALL, annotator)) {
      counts.merge(one.own().status(), 1, Integer::sum);
    }
    return counts;
  }

  @Override
  public Facets facets(QueueQuery query, Annotator annotator) throws StorageException {
    Map<Status, Integer> statuses = new EnumMap<>(Status.class);
    for (Candidate one : matching(query.withStatuses(Set.of()), annotator)) {
      statuses.merge(one.own().status(), 1, Integer::sum);
    }
    SortedMap<ErrorKind, Integer> kinds = new TreeMap<>();
    for (Candidate one : matching(query.withKinds(Set.of()), annotator)) {
      one.kinds().forEach(kind -> kinds.merge(kind, 1, Integer::sum));
    }
    SortedMap<QuestionStatus, Integer> questions = new TreeMap<>();
    for (Candidate one : matching(query.withQuestions(Set.of()), annotator)) {
      QuestionStatus status = one.questions();
      if (status != null) {
        questions.merge(status, 1, Integer::sum);
      }
    }
    return new Facets(
        statuses,
        count(query.withSources(Set.of()), annotator, Candidate::source),
        count(query.withSkills(Set.of()), annotator, Candidate::skill),
        count(query.withModels(Set.of()), annotator, Candidate::model),
        kinds,
        matching(query.withBookmarked(true), annotator).size(),
        questions);
  }

  private SortedMap<String, Integer> count(
      QueueQuery query, Annotator annotator, Function<Candidate, String> value)
      throws StorageException {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (Candidate one : matching(query, annotator)) {
      counts.merge(value.apply(one), 1, Integer::sum);
    }
    counts.remove("");
    return counts;
  }

  @Override
  public List<Named> submittedBySourceId(String part, Annotator annotator, int limit)
      throws StorageException {
    List<Named> found = new ArrayList<>();
    for (Candidate one : matching(QueueQuery.ALL, annotator)) {
      String id = one.item().sourceId();
      if (one.own().status() == Status.SUBMITTED
          && found.size() < limit
          && containsIgnoringCase(id, part)) {
        found.add(new Named(one.number(), id));
      }
    }
    return found;
  }

  private List<Candidate> matching(QueueQuery query, Annotator annotator) throws StorageException {
    List<Candidate> found = new ArrayList<>();
    for (Item item : items) {
      Candidate one = candidate(item, annotator);
      if (one.fits(query)) {
        found.add(one);
      }
    }
    return found;
  }

  private Candidate candidate(Item item, Annotator annotator) throws StorageException {
    ItemState state = judgments.of(item.id());
    int submissions =
        (int)
            state.standings().values().stream()
                .filter(standing -> standing.status() == Status.SUBMITTED)
                .count();
    return new Candidate(
        item,
        state.of(annotator),
        bookmarks.has(annotator, item.id()),
        state.questionStatusFor(annotator, leads.people().contains(annotator)).orElse(null),
        submissions);
  }

  private record Candidate(
      Item item,
      Standing own,
      boolean bookmarked,
      @Nullable QuestionStatus questions,
      int submissions) {
    long number() {
      return item.number();
    }

    String source() {
      return item.metadata().source().filter(name -> !name.isEmpty()).orElse(item.dataSet());
    }

    String skill() {
      return item.metadata().skill().orElse("");
    }

    String model() {
      return item.metadata().model().orElse("");
    }

    SortedSet<ErrorKind> kinds() {
      SortedSet<ErrorKind> kinds = new TreeSet<>();
      for (StepJudgment said : own.judgment().steps().values()) {
        kinds.addAll(said.kinds());
      }
      return kinds;
    }

    boolean fits(QueueQuery query) {
      return (query.statuses().isEmpty() || query.statuses().contains(own.status()))
          && (query.sources().isEmpty() || query.sources().contains(source()))
          && (query.skills().isEmpty() || query.skills().contains(skill()))
          && (query.models().isEmpty() || query.models().contains(model()))
          && (query.kinds().isEmpty() || kinds().stream().anyMatch(query.kinds()::contains))
          && (!query.bookmarked() || bookmarked)
          && (query.questions().isEmpty()
              || (questions != null && query.questions().contains(questions)))
          && query.words().stream()
              .allMatch(word -> containsIgnoringCase(item.visibleText(), word));
    }
  }

  private static boolean containsIgnoringCase(String text, String part) {
    for (int index = 0; index + part.length() <= text.length(); index++) {
      if (text.regionMatches(true, index, part, 0, part.length())) {
        return true;
      }
    }
    return false;
  }
}
