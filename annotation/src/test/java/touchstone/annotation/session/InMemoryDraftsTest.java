package touchstone.annotation.session;

import touchstone.annotation.contract.DraftsContract;

final class InMemoryDraftsTest extends DraftsContract {
  @Override
  protected Drafts open() {
    return new InMemoryDrafts();
  }
}
