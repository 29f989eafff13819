package touchstone.annotation.answer;

import java.util.Map;
import java.util.Optional;
import touchstone.annotation.item.ItemId;

/** A few answer keys. Immutable. */
public final class InMemoryAnswerKeys implements AnswerKeys {
  private final Map<ItemId, AnswerKey> keys;

  public InMemoryAnswerKeys(Map<ItemId, AnswerKey> keys) {
    this.keys = Map.copyOf(keys);
  }

  @Override
  public Optional<AnswerKey> of(ItemId item) {
    return Optional.ofNullable(keys.get(item));
  }
}
