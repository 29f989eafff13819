package touchstone.annotation.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.A1;
import static touchstone.annotation.contract.Samples.A2;
import static touchstone.annotation.contract.Samples.itemId;

import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.session.Bookmarks;

/** What every keeper of bookmarks must do. */
public abstract class BookmarksContract {
  protected abstract Bookmarks open() throws StorageException;

  @Test
  final void aBookmarkStandsUntilItIsTakenBackForItsAnnotatorAlone() throws StorageException {
    Bookmarks bookmarks = open();
    assertThat(bookmarks.has(A1, itemId(1))).isFalse();

    bookmarks.set(A1, itemId(1), true);
    bookmarks.set(A1, itemId(1), true);
    assertThat(bookmarks.has(A1, itemId(1))).isTrue();
    assertThat(bookmarks.has(A1, itemId(2))).isFalse();
    assertThat(bookmarks.has(A2, itemId(1))).isFalse();

    bookmarks.set(A1, itemId(1), false);
    bookmarks.set(A1, itemId(1), false);
    assertThat(bookmarks.has(A1, itemId(1))).isFalse();
  }
}
