package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.draft;
import static touchstone.annotation.contract.Samples.item;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.Items;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Journal;

/** Items come in the steps that the journal says. */
public abstract class SegmentedItemsContract {
  /** A collection of items with its journal. */
  public record Kept(Items items, Journal journal) {}

  protected abstract Kept open(List<Item> items) throws StorageException;

  /** The sample's items say "A step." in each step. */
  private static final Segmentation WORDS =
      new Segmentation(List.of(new Range(0, 1), new Range(2, 7), new Range(8, 15)));

  @Test
  void anItemIsFoundInTheStepsInForceHoweverItIsLookedUp() throws StorageException {
    Kept opened = open(List.of(item(1, 2), item(2, 2)));
    opened.journal().append(List.of(draft(A1, 1, new Act.Segmented(WORDS))));

    Optional<Item> found = opened.items().find(item(1, 2).id());
    assertThat(found.orElseThrow().response().steps()).containsExactly("A", "step.", "A step.");
    assertThat(found.orElseThrow().stepCount()).isEqualTo(3);
    assertThat(opened.items().at(1)).isEqualTo(found);
    assertThat(opened.items().find("set", "source-1")).isEqualTo(found);
    assertThat(opened.items().at(2)).contains(item(2, 2));
  }

  @Test
  void theStepsThatCameInComeBack() throws StorageException {
    Kept opened = open(List.of(item(1, 2)));
    opened.journal().append(List.of(draft(A1, 1, new Act.Segmented(WORDS))));
    opened.journal().append(List.of(draft(A1, 1, new Act.Segmented(null))));

    assertThat(opened.items().at(1)).contains(item(1, 2));
  }
}
