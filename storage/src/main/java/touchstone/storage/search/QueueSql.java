package touchstone.storage.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Standing.Status;

/**
 * Queries over an annotator's queue as SQL. What a person did is looked up from that person's rows,
 * which are few beside the items; an item without a row is to do.
 */
public final class QueueSql {
  /** The data set that a question comes from, as an index has it. */
  public static final String SOURCE = "coalesce(nullif(item.source, ''), item.data_set)";

  private final QueueQuery query;
  private final Annotator annotator;
  private final boolean lead;
  private final Predicate<String> frequent;

  /**
   * Prepares a query.
   *
   * @param lead whether open questions of others are found, too
   * @param frequent whether a word of less than three characters stands in very many items
   */
  public QueueSql(QueueQuery query, Annotator annotator, boolean lead, Predicate<String> frequent) {
    this.query = query;
    this.annotator = annotator;
    this.lead = lead;
    this.frequent = frequent;
  }

  /** How often a trigram begins with a short word, up to a limit. */
  public static Sql occurrences(String word, int limit) {
    Sql range = TextConditions.beginningWith(word);
    return Sql.of("SELECT count(*) FROM (SELECT 1 FROM item_term WHERE")
        .then(range)
        .then("LIMIT ?)", limit);
  }

  /** The numbers of all items that match, in no order. */
  public Sql unordered() {
    return numbers();
  }

  /** The numbers of the first items that match, in the query's order where SQL knows it. */
  public Sql first(int limit) {
    return switch (query.order()) {
      case Order.AsImported(), Order.Shuffled _ ->
          numbers().then("ORDER BY " + number() + " LIMIT ?", limit);
      case Order.ShortestFirst() ->
          numbers().then("ORDER BY item.step_count, " + number() + " LIMIT ?", limit);
      case Order.FewestJudgmentsFirst() ->
          Sql.of(
                  """
                  WITH judged (number, submissions) AS MATERIALIZED (
                    SELECT item.number, count(*)
                    FROM standing CROSS JOIN item ON item.id = standing.item
                    WHERE standing.status = 'SUBMITTED' GROUP BY item.number
                  )
                  SELECT item.number FROM item LEFT JOIN judged ON judged.number = item.number\
                  """)
              .then(where(conditions(true)))
              .then("ORDER BY coalesce(judged.submissions, 0), item.number LIMIT ?", limit);
    };
  }

  /** With the index of words in front, the first of many matches are found without the others. */
  private Sql numbers() {
    String match = TextConditions.matchQuery(query.words());
    if (match.isEmpty()) {
      return Sql.of("SELECT item.number FROM item").then(where(conditions(true)));
    }
    List<Sql> conditions = new ArrayList<>();
    conditions.add(Sql.of("item_text MATCH ?", match));
    conditions.addAll(conditions(false));
    return Sql.of(
            "SELECT item_text.rowid FROM item_text"
                + " CROSS JOIN item ON item.number = item_text.rowid")
        .then(where(conditions));
  }

  private String number() {
    return TextConditions.matchQuery(query.words()).isEmpty() ? "item.number" : "item_text.rowid";
  }

  /** How many items match. */
  public Sql count() {
    return Sql.of("SELECT count(*) FROM item").then(where(conditions(true)));
  }

  /** How many of the items that match have which value of an expression over {@code item}. */
  public Sql countBy(String value) {
    return Sql.of("SELECT " + value + ", count(*) FROM item")
        .then(where(conditions(true)))
        .then("GROUP BY " + value);
  }

  /** How many of the items that match are in which of the annotator's states, but for to do. */
  public Sql countByStatus() {
    return countOwn("status", "standing");
  }

  public Sql countByKind() {
    return countOwn("kind", "given_kind");
  }

  private Sql countOwn(String value, String table) {
    List<Sql> conditions = new ArrayList<>();
    conditions.add(Sql.of(table + ".annotator = ?", annotator.name()));
    conditions.addAll(conditions(true));
    return Sql.of(
            "SELECT %1$s.%2$s, count(*) FROM %1$s CROSS JOIN item ON item.id = %1$s.item"
                .formatted(table, value))
        .then(where(conditions))
        .then("GROUP BY %s.%s".formatted(table, value));
  }

  private static Sql where(List<Sql> conditions) {
    Sql where = Sql.of("WHERE TRUE");
    for (Sql condition : conditions) {
      where = where.then("AND").then(condition);
    }
    return where;
  }

  private List<Sql> conditions(boolean withIndexedText) {
    List<Sql> conditions = new ArrayList<>();
    addStatuses(conditions);
    if (!query.sources().isEmpty()) {
      conditions.add(Sql.in(SOURCE, query.sources()));
    }
    if (!query.skills().isEmpty()) {
      conditions.add(Sql.in("item.skill", query.skills()));
    }
    if (!query.models().isEmpty()) {
      conditions.add(Sql.in("item.model", query.models()));
    }
    if (!query.kinds().isEmpty()) {
      List<String> names = query.kinds().stream().map(ErrorKind::name).toList();
      conditions.add(own("given_kind", "IN", Sql.in("kind", names)));
    }
    if (query.bookmarked()) {
      conditions.add(own("bookmark", "IN", Sql.of("TRUE")));
    }
    if (!query.questions().isEmpty()) {
      conditions.add(asked());
    }
    String match = TextConditions.matchQuery(query.words());
    if (withIndexedText && !match.isEmpty()) {
      conditions.add(
          Sql.of("item.number IN (SELECT rowid FROM item_text WHERE item_text MATCH ?)", match));
    }
    conditions.addAll(TextConditions.ofShort(query.words(), frequent));
    return conditions;
  }

  private void addStatuses(List<Sql> conditions) {
    Set<Status> wanted = query.statuses();
    if (wanted.contains(Status.TO_DO)) {
      Set<Status> unwanted = EnumSet.allOf(Status.class);
      unwanted.removeAll(wanted);
      conditions.add(own("standing", "NOT IN", Sql.in("status", names(unwanted))));
    } else if (!wanted.isEmpty()) {
      conditions.add(own("standing", "IN", Sql.in("status", names(wanted))));
    }
  }

  /** One's own answered question does not count where another is open. */
  private Sql asked() {
    boolean open = query.questions().contains(QuestionStatus.OPEN);
    boolean answered = query.questions().contains(QuestionStatus.ANSWERED);
    Sql ownAnswered = own("asked", "IN", Sql.of("asked.status = 'ANSWERED'"));
    if (!answered) {
      return open("IN");
    }
    return open
        ? Sql.of("(").then(open("IN")).then("OR").then(ownAnswered).then(")")
        : ownAnswered.then("AND").then(open("NOT IN"));
  }

  private Sql open(String operator) {
    return lead
        ? Sql.of(
            "item.number %s (SELECT theirs.number FROM asked CROSS JOIN item AS theirs"
                    .formatted(operator)
                + " ON theirs.id = asked.item WHERE asked.status = 'OPEN')")
        : own("asked", operator, Sql.of("asked.status = 'OPEN'"));
  }

  private static List<String> names(Set<Status> statuses) {
    return statuses.stream().map(Enum::name).sorted().toList();
  }

  /** Items with, or without, such a row of the annotator in a table. */
  private Sql own(String table, String operator, Sql condition) {
    return Sql.of(
            """
            item.number %1$s (
              SELECT mine.number FROM %2$s CROSS JOIN item AS mine ON mine.id = %2$s.item
              WHERE %2$s.annotator = ? AND\
            """
                .formatted(operator, table),
            annotator.name())
        .then(condition)
        .then(")");
  }
}
