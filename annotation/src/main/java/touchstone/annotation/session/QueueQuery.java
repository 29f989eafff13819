package touchstone.annotation.session;

import java.util.Set;
import touchstone.annotation.session.Standing.Status;

/**
 * Which items an annotator's queue shows, and in what order. An empty set filters nothing. It can
 * ask only for what the annotator may see before submission.
 *
 * @param text words to look for in question, steps and answer; blank for none
 */
public record QueueQuery(
    Set<Status> statuses,
    Set<String> sources,
    Set<String> skills,
    Set<String> models,
    String text,
    Order order) {
  public static final QueueQuery ALL =
      new QueueQuery(Set.of(), Set.of(), Set.of(), Set.of(), "", new Order.AsImported());

  /** How the queue is sorted. */
  public sealed interface Order {
    record AsImported() implements Order {}

    /** A random order that is the same for the same seed. */
    record Shuffled(int seed) implements Order {}

    /** Fewest steps first. */
    record ShortestFirst() implements Order {}

    /** Items with the fewest submissions, of whomever, first. */
    record FewestJudgmentsFirst() implements Order {}
  }

  public QueueQuery {
    statuses = Set.copyOf(statuses);
    sources = Set.copyOf(sources);
    skills = Set.copyOf(skills);
    models = Set.copyOf(models);
  }

  public QueueQuery withText(String changed) {
    return new QueueQuery(statuses, sources, skills, models, changed, order);
  }

  public QueueQuery withStatuses(Set<Status> changed) {
    return new QueueQuery(changed, sources, skills, models, text, order);
  }

  public QueueQuery withSources(Set<String> changed) {
    return new QueueQuery(statuses, changed, skills, models, text, order);
  }

  public QueueQuery withSkills(Set<String> changed) {
    return new QueueQuery(statuses, sources, changed, models, text, order);
  }

  public QueueQuery withModels(Set<String> changed) {
    return new QueueQuery(statuses, sources, skills, changed, text, order);
  }

  public QueueQuery withOrder(Order changed) {
    return new QueueQuery(statuses, sources, skills, models, text, changed);
  }
}
