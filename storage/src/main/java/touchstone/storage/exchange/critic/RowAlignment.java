package touchstone.storage.exchange.critic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.Protocol;
import touchstone.storage.exchange.ExchangeException;
import touchstone.storage.workspace.ItemOutline;

/**
 * Which item each row of a file speaks of: the one that the row names in {@code id}, or the one in
 * its position. VISCO's files have no ids, and a row for each item with one image.
 */
final class RowAlignment {
  private static final int STEPS_UNKNOWN = -1;

  /** What a first look at a row tells. */
  private record Glimpse(long line, @Nullable String id, int steps, boolean lookBack) {}

  private final List<@Nullable ItemOutline> items;
  private final boolean byId;
  private final boolean lookBack;

  private RowAlignment(List<@Nullable ItemOutline> items, boolean byId, boolean lookBack) {
    this.items = Collections.unmodifiableList(items);
    this.byId = byId;
    this.lookBack = lookBack;
  }

  /**
   * Looks through a file.
   *
   * @throws ExchangeException if the file has no ids and not a row for each item; rows after the
   *     one that is missing would speak of the wrong items
   */
  static RowAlignment of(Path file, String dataSet, List<ItemOutline> items)
      throws ExchangeException {
    List<Glimpse> rows = glimpses(file);
    boolean lookBack = rows.stream().anyMatch(Glimpse::lookBack);
    if (rows.stream().anyMatch(row -> row.id() != null)) {
      return new RowAlignment(named(rows, items), true, lookBack);
    }
    return new RowAlignment(
        new ArrayList<>(inPosition(file, dataSet, rows, items)), false, lookBack);
  }

  private static List<@Nullable ItemOutline> named(List<Glimpse> rows, List<ItemOutline> items) {
    Map<String, ItemOutline> byName = new HashMap<>();
    for (ItemOutline item : items) {
      byName.put(item.id().value(), item);
      byName.put(item.sourceId(), item);
    }
    List<@Nullable ItemOutline> found = new ArrayList<>();
    rows.forEach(row -> found.add(row.id() == null ? null : byName.get(row.id())));
    return found;
  }

  private static List<ItemOutline> inPosition(
      Path file, String dataSet, List<Glimpse> rows, List<ItemOutline> items)
      throws ExchangeException {
    if (rows.size() == items.size()) {
      return items;
    }
    List<ItemOutline> withOneImage = items.stream().filter(item -> item.images() == 1).toList();
    if (rows.size() == withOneImage.size()) {
      return withOneImage;
    }
    throw new ExchangeException(
        "%s has %d rows, but the data set %s has %d items; %s. Check that both belong together, or give each row its item's \"id\""
            .formatted(file, rows.size(), dataSet, items.size(), firstDifference(rows, items)));
  }

  private static String firstDifference(List<Glimpse> rows, List<ItemOutline> items) {
    int both = Math.min(rows.size(), items.size());
    for (int i = 0; i < both; i++) {
      Glimpse row = rows.get(i);
      ItemOutline item = items.get(i);
      if (row.steps() != STEPS_UNKNOWN && row.steps() != item.steps()) {
        return "line %d is the first that doesn't fit: it has %d steps, and item %s has %d"
            .formatted(row.line(), row.steps(), item.sourceId(), item.steps());
      }
    }
    if (rows.size() == both && items.size() == both) {
      return "the rows that both have fit";
    }
    return both < items.size()
        ? "the first without a row is " + items.get(both).sourceId()
        : "there is no item for line " + rows.get(both).line();
  }

  private static List<Glimpse> glimpses(Path file) throws ExchangeException {
    List<Glimpse> rows = new ArrayList<>();
    try (JsonLines lines = new JsonLines(file, null)) {
      for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
        rows.add(glimpse(line.number(), parsed(line)));
      }
      return rows;
    } catch (IOException e) {
      throw Unreadable.file(file, e);
    }
  }

  private static JsonNode parsed(JsonLines.Line line) throws IOException {
    try {
      return PythonJson.read(line);
    } catch (JsonProcessingException e) {
      // It is named when its turn comes.
      return MissingNode.getInstance();
    }
  }

  private static Glimpse glimpse(long line, JsonNode row) {
    JsonNode verdicts = row.isArray() ? row : row.path("formatted").path("reasoning_correctness");
    return new Glimpse(
        line,
        row.path("id").textValue(),
        verdicts.isArray() ? verdicts.size() : STEPS_UNKNOWN,
        row.path("additional_info").has("visual_questions"));
  }

  /**
   * The alignment of a second file that goes with the first row by row.
   *
   * @throws ExchangeException if it has not as many rows
   */
  RowAlignment alsoOf(Path second, Path first) throws ExchangeException {
    List<Glimpse> rows = glimpses(second);
    if (rows.size() != items.size()) {
      throw new ExchangeException(
          "%s has %d rows, but %s has %d; %s. Check that both belong together"
              .formatted(second, rows.size(), first, items.size(), firstDifference(rows)));
    }
    return this;
  }

  private String firstDifference(List<Glimpse> rows) {
    List<ItemOutline> known = new ArrayList<>();
    for (ItemOutline item : items) {
      if (item == null) {
        break;
      }
      known.add(item);
    }
    return firstDifference(rows, known);
  }

  int rows() {
    return items.size();
  }

  /** How the file was made, as far as it tells. */
  Protocol protocol() {
    return lookBack ? Protocol.LOOKBACK : Protocol.CRITIQUE;
  }

  /** The item of a row, which is counted from 0. */
  ItemOutline item(int row) throws UnreadableRowException {
    return Optional.ofNullable(row < items.size() ? items.get(row) : null)
        .orElseThrow(
            () ->
                new UnreadableRowException(
                    byId ? "id" : "",
                    "names no item of the data set",
                    "Give the id that the item has in its source."));
  }
}
