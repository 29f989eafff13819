package touchstone.app.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Standing.Status;

/** How a queue was filtered and sorted, as JSON in the settings. What is not understood is left. */
final class QueueJson {
  private QueueJson() {}

  static void write(QueueQuery query, ObjectNode node) {
    put(node, "states", query.statuses().stream().map(QueueJson::lower).sorted().toList());
    put(node, "sources", query.sources().stream().sorted().toList());
    put(node, "skills", query.skills().stream().sorted().toList());
    put(node, "models", query.models().stream().sorted().toList());
    put(node, "kinds", query.kinds().stream().map(ErrorKind::name).sorted().toList());
    if (query.bookmarked()) {
      node.put("bookmarked", true);
    }
    put(node, "questions", query.questions().stream().map(QueueJson::lower).sorted().toList());
    if (!query.text().isBlank()) {
      node.put("text", query.text());
    }
    switch (query.order()) {
      case Order.AsImported() -> {}
      case Order.Shuffled(int seed) -> node.put("order", "shuffled").put("seed", seed);
      case Order.ShortestFirst() -> node.put("order", "shortest");
      case Order.FewestJudgmentsFirst() -> node.put("order", "fewest");
    }
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static void put(ObjectNode node, String name, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(array::add);
    }
  }

  static QueueQuery read(JsonNode node) {
    return new QueueQuery(
        valuesOf(Status.class, texts(node, "states")),
        texts(node, "sources"),
        texts(node, "skills"),
        texts(node, "models"),
        texts(node, "kinds").stream()
            .filter(name -> !name.isBlank())
            .map(ErrorKind::new)
            .collect(Collectors.toSet()),
        node.path("bookmarked").asBoolean(),
        valuesOf(QuestionStatus.class, texts(node, "questions")),
        node.path("text").asText(""),
        order(node));
  }

  private static <E extends Enum<E>> Set<E> valuesOf(Class<E> type, Set<String> names) {
    Set<E> values = EnumSet.allOf(type);
    values.removeIf(value -> !names.contains(lower(value)));
    return values;
  }

  private static Order order(JsonNode node) {
    return switch (node.path("order").asText("")) {
      case "shuffled" -> new Order.Shuffled(node.path("seed").asInt());
      case "shortest" -> new Order.ShortestFirst();
      case "fewest" -> new Order.FewestJudgmentsFirst();
      default -> QueueQuery.ALL.order();
    };
  }

  private static Set<String> texts(JsonNode node, String name) {
    Set<String> texts = new LinkedHashSet<>();
    node.path(name).forEach(value -> texts.add(value.asText()));
    return texts;
  }
}
