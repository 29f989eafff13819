package touchstone.storage.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;

/**
 * A query over an annotator's queue as SQL.
 *
 * @param from the clauses from FROM to WHERE
 * @param orderBy the ORDER BY clause
 * @param parameters for {@code from}, in order
 */
public record QueueSql(String from, String orderBy, List<Object> parameters) {
  public QueueSql {
    parameters = List.copyOf(parameters);
  }

  public static QueueSql of(QueueQuery query, Annotator annotator) {
    List<Object> parameters = new ArrayList<>();
    StringBuilder from =
        new StringBuilder(
            """
            FROM item
            LEFT JOIN standing ON standing.item = item.id AND standing.annotator = ?
            WHERE TRUE
            """);
    parameters.add(annotator.name());
    List<String> statuses = query.statuses().stream().map(Enum::name).toList();
    addFilter(from, parameters, "coalesce(standing.status, 'TO_DO')", statuses);
    addFilter(from, parameters, "item.source", query.sources());
    addFilter(from, parameters, "item.skill", query.skills());
    addFilter(from, parameters, "item.model", query.models());
    if (!query.text().isBlank()) {
      from.append(" AND item.number IN (").append(textMatch(query.text(), parameters)).append(')');
    }
    return new QueueSql(from.toString(), orderBy(query.order()), parameters);
  }

  private static void addFilter(
      StringBuilder from, List<Object> parameters, String column, Collection<String> values) {
    if (!values.isEmpty()) {
      from.append(" AND ")
          .append(column)
          .append(values.stream().map(_ -> "?").collect(Collectors.joining(", ", " IN (", ")\n")));
      parameters.addAll(values);
    }
  }

  /**
   * The trigram index needs three characters; shorter words, common in Chinese, are scanned for.
   */
  private static String textMatch(String text, List<Object> parameters) {
    List<String> words = List.of(text.strip().split("\\s+"));
    boolean indexed = words.stream().allMatch(word -> word.codePointCount(0, word.length()) >= 3);
    if (indexed) {
      parameters.add(
          words.stream()
              .map(word -> '"' + word.replace("\"", "\"\"") + '"')
              .collect(Collectors.joining(" AND ")));
      return "SELECT rowid FROM item_text WHERE item_text MATCH ?";
    }
    StringBuilder scan = new StringBuilder("SELECT rowid FROM item_text WHERE TRUE");
    for (String word : words) {
      scan.append(" AND words LIKE ? ESCAPE '\\'");
      parameters.add('%' + word.replaceAll("([%_\\\\])", "\\\\$1") + '%');
    }
    return scan.toString();
  }

  private static String orderBy(Order order) {
    return switch (order) {
      case Order.AsImported() -> "ORDER BY item.number";
      // A multiplicative hash of the number; any odd multiplier permutes, the seed picks one.
      case Order.Shuffled(int seed) ->
          "ORDER BY ((item.number * 2654435761) + (item.number * %d)) %% 4294967291, item.number"
              .formatted(2L * Integer.toUnsignedLong(seed) + 1);
      case Order.ShortestFirst() -> "ORDER BY item.step_count, item.number";
      case Order.FewestJudgmentsFirst() ->
          """
          ORDER BY (
            SELECT count(*) FROM standing AS all_standing
            WHERE all_standing.item = item.id AND all_standing.status = 'SUBMITTED'
          ), item.number
          """;
    };
  }
}
