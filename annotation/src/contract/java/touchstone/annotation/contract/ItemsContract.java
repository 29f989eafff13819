package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.item;
import static touchstone.annotation.contract.Samples.itemId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Items;
import touchstone.annotation.item.Metadata;
import touchstone.annotation.item.Response;

/** What every collection of items must do. */
public abstract class ItemsContract {
  /** The items, numbered from 1 in their order. */
  protected abstract Items holding(List<Item> items) throws StorageException;

  @Test
  void anItemIsFoundByIdBySourceAndByNumber() throws StorageException {
    Items items = holding(List.of(item(1, 2), item(2, 3)));

    assertThat(items.find(itemId(2))).contains(item(2, 3));
    assertThat(items.find("set", "source-2")).contains(item(2, 3));
    assertThat(items.at(2)).contains(item(2, 3));
    assertThat(items.count()).isEqualTo(2);
  }

  @Test
  void whatIsNotThereIsNotFound() throws StorageException {
    Items items = holding(List.of(item(1, 2)));

    assertThat(items.find(itemId(2))).isEmpty();
    assertThat(items.find("set", "source-2")).isEmpty();
    assertThat(items.find("another set", "source-1")).isEmpty();
    assertThat(items.at(0)).isEmpty();
    assertThat(items.at(2)).isEmpty();
    assertThat(items.at(Long.MAX_VALUE)).isEmpty();
  }

  @Test
  void anEmptyWorkspaceCountsNone() throws StorageException {
    Items items = holding(List.of());

    assertThat(items.count()).isZero();
    assertThat(items.at(1)).isEmpty();
  }

  @Test
  void theSameSourceIdInTwoDataSetsIsTwoItems() throws StorageException {
    Item first = item(1, 1);
    Item second =
        new Item(
            itemId(2),
            "other",
            first.sourceId(),
            2,
            first.question(),
            first.images(),
            first.response(),
            first.label(),
            first.metadata());
    Items items = holding(List.of(first, second));

    assertThat(items.find("set", first.sourceId())).contains(first);
    assertThat(items.find("other", first.sourceId())).contains(second);
  }

  @Test
  void everyCharacterOfAnItemSurvives() throws StorageException {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put("src_dataset", "half a pair: \ud83d");
    metadata.put("critic_skill", "\0 NUL");
    metadata.put("a key of its own \0 🙂", "{\"nested\":[1,null]}");
    Item nasty =
        new Item(
            itemId(1),
            "数据",
            "test1||Reasoning\0||5 🙂",
            1,
            "שאלה \u202e؟\t\r\n$\\frac{1}{2}$",
            List.of(
                new ImageRef("ab".repeat(32), "image/jpeg", 640, 480),
                new ImageRef("cd".repeat(32), "application/octet-stream", 0, 0)),
            new Response(List.of("", "x".repeat(100_000), "\udc00\ud83d"), "[\"a\",1]"),
            "\ufeff",
            new Metadata(metadata));

    Items items = holding(List.of(nasty));

    assertThat(items.at(1)).contains(nasty);
    assertThat(items.find(nasty.dataSet(), nasty.sourceId())).contains(nasty);
    assertThat(items.at(1).orElseThrow().metadata().values().keySet())
        .containsExactlyElementsOf(metadata.keySet());
  }
}
