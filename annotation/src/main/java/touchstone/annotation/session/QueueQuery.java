package touchstone.annotation.session;

import java.util.List;
import java.util.Set;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.Standing.Status;

/**
 * Which items an annotator's queue shows, and in what order. An empty set filters nothing; of a set
 * any value will do. It can ask only for what the annotator may see before submission.
 *
 * @param kinds error kinds that the annotator gave in the item
 * @param bookmarked whether only items with a bookmark of the annotator are shown
 * @param questions states of the annotator's questions in the item; a lead's open ones are those of
 *     everybody
 * @param text words to look for in question, steps and answer, all of them; blank for none
 */
public record QueueQuery(
    Set<Status> statuses,
    Set<String> sources,
    Set<String> skills,
    Set<String> models,
    Set<ErrorKind> kinds,
    boolean bookmarked,
    Set<QuestionStatus> questions,
    String text,
    Order order) {
  public static final QueueQuery ALL =
      new QueueQuery(
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          Set.of(),
          false,
          Set.of(),
          "",
          new Order.AsImported());

  /** How the queue is sorted. */
  public sealed interface Order {
    record AsImported() implements Order {}

    /** A random order that is the same for the same seed. */
    record Shuffled(int seed) implements Order {}

    /** Fewest steps first. */
    record ShortestFirst() implements Order {}

    /** Items with the fewest submissions, of whomever, first: their number, never their content. */
    record FewestJudgmentsFirst() implements Order {}
  }

  public QueueQuery {
    statuses = Set.copyOf(statuses);
    sources = Set.copyOf(sources);
    skills = Set.copyOf(skills);
    models = Set.copyOf(models);
    kinds = Set.copyOf(kinds);
    questions = Set.copyOf(questions);
  }

  /** The words of {@link #text}. */
  public List<String> words() {
    return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+"));
  }

  /** Whether there may be items that it does not show. */
  public boolean isFiltered() {
    return !withOrder(ALL.order()).withText("").equals(ALL) || !text.isBlank();
  }

  /** The same order without any filter. */
  public QueueQuery cleared() {
    return ALL.withOrder(order);
  }

  public QueueQuery withText(String changed) {
    return new QueueQuery(
        statuses, sources, skills, models, kinds, bookmarked, questions, changed, order);
  }

  public QueueQuery withStatuses(Set<Status> changed) {
    return new QueueQuery(
        changed, sources, skills, models, kinds, bookmarked, questions, text, order);
  }

  public QueueQuery withSources(Set<String> changed) {
    return new QueueQuery(
        statuses, changed, skills, models, kinds, bookmarked, questions, text, order);
  }

  public QueueQuery withSkills(Set<String> changed) {
    return new QueueQuery(
        statuses, sources, changed, models, kinds, bookmarked, questions, text, order);
  }

  public QueueQuery withModels(Set<String> changed) {
    return new QueueQuery(
        statuses, sources, skills, changed, kinds, bookmarked, questions, text, order);
  }

  public QueueQuery withKinds(Set<ErrorKind> changed) {
    return new QueueQuery(
        statuses, sources, skills, models, changed, bookmarked, questions, text, order);
  }

  public QueueQuery withBookmarked(boolean changed) {
    return new QueueQuery(
        statuses, sources, skills, models, kinds, changed, questions, text, order);
  }

  public QueueQuery withQuestions(Set<QuestionStatus> changed) {
    return new QueueQuery(
        statuses, sources, skills, models, kinds, bookmarked, changed, text, order);
  }

  public QueueQuery withOrder(Order changed) {
    return new QueueQuery(
        statuses, sources, skills, models, kinds, bookmarked, questions, text, changed);
  }
}
