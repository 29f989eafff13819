package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.itemId;

import java.util.Map;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Drafts;

/** What every keeper of drafts must do. */
public abstract class DraftsContract {
  protected abstract Drafts open() throws StorageException;

  @Test
  final void aFieldHasWhatWasTypedLastForItsAnnotatorAndItemAlone() throws StorageException {
    Drafts drafts = open();
    assertThat(drafts.of(A1, itemId(1))).isEmpty();

    drafts.keep(A1, itemId(1), "question", "Which");
    drafts.keep(A1, itemId(1), "question", "Which 曲线?\n ");
    drafts.keep(A1, itemId(1), "skip", "dark");
    assertThat(drafts.of(A1, itemId(1)))
        .isEqualTo(Map.of("question", "Which 曲线?\n ", "skip", "dark"));
    assertThat(drafts.of(A1, itemId(2))).isEmpty();
    assertThat(drafts.of(A2, itemId(1))).isEmpty();
  }

  @Test
  final void anEmptyFieldIsForgotten() throws StorageException {
    Drafts drafts = open();
    drafts.keep(A1, itemId(1), "question", "Which");
    drafts.keep(A1, itemId(1), "skip", "dark");
    drafts.keep(A1, itemId(1), "question", "");
    drafts.keep(A1, itemId(1), "note", "");
    assertThat(drafts.of(A1, itemId(1))).isEqualTo(Map.of("skip", "dark"));
  }
}
