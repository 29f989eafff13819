package touchstone.storage.workspace;

import static touchstone.annotation.contract.Samples.item;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.contract.BookmarksContract;
import touchstone.annotation.contract.CorrectionsContract;
import touchstone.annotation.contract.CritiquesContract;
import touchstone.annotation.contract.DraftsContract;
import touchstone.annotation.contract.ImagesContract;
import touchstone.annotation.contract.ItemsContract;
import touchstone.annotation.contract.JournalContract;
import touchstone.annotation.contract.JudgmentsContract;
import touchstone.annotation.contract.SearchContract;
import touchstone.annotation.contract.SegmentedItemsContract;
import touchstone.annotation.contract.StudiedItemsContract;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.critique.ModelVerdict;
import touchstone.annotation.item.Images;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.Items;
import touchstone.annotation.judgment.Gold;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.Drafts;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Leads;

/** The ports over a workspace file keep the same contracts as those in memory. */
final class SqlitePortsTest {
  @TempDir private Path folder;
  private final List<Workspace> opened = new ArrayList<>();
  private final Random random = new Random(1);

  private Workspace workspace(InstantSource clock) throws StorageException {
    Path file = folder.resolve(opened.size() + ".touchstone");
    Workspace workspace = Workspace.create(file, clock, random);
    opened.add(workspace);
    return workspace;
  }

  @AfterEach
  void closeAll() {
    opened.forEach(Workspace::close);
  }

  @Nested
  final class OfJournal extends JournalContract {
    @Override
    protected Journal open(InstantSource clock) throws StorageException {
      return workspace(clock).journal();
    }
  }

  @Nested
  final class OfJudgments extends JudgmentsContract {
    @Override
    protected JudgmentsContract.Opened open(Map<ItemId, Gold> imported) throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      List<Incoming> items = new ArrayList<>();
      for (int number = 1; number <= 2; number++) {
        Item item = item(number, 3);
        items.add(TestFiles.incoming(item, imported.get(item.id()), Map.of()));
      }
      workspace.add(items);
      return new JudgmentsContract.Opened(workspace.journal(), workspace.judgments());
    }
  }

  @Nested
  final class OfItems extends ItemsContract {
    @Override
    protected Items holding(List<Item> items) throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      workspace.add(items.stream().map(item -> TestFiles.incoming(item, null, Map.of())).toList());
      return workspace.items();
    }
  }

  @Nested
  final class OfSegmentedItems extends SegmentedItemsContract {
    @Override
    protected Kept open(List<Item> items) throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      workspace.add(items.stream().map(item -> TestFiles.incoming(item, null, Map.of())).toList());
      return new Kept(workspace.items(), workspace.journal());
    }
  }

  @Nested
  final class OfImages extends ImagesContract {
    @Override
    protected Images holding(List<byte[]> images) throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      Map<String, byte[]> bySha256 = new LinkedHashMap<>();
      images.forEach(image -> bySha256.put(Check.sha256(image), image));
      workspace.add(List.of(TestFiles.incoming(item(1, 1), null, bySha256)));
      return workspace.images();
    }
  }

  @Nested
  final class OfStudiedItems extends StudiedItemsContract {
    @Override
    protected StudiedItemsContract.Opened open(List<Item> items, Map<ItemId, Gold> imported)
        throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      workspace.add(
          items.stream()
              .map(item -> TestFiles.incoming(item, imported.get(item.id()), Map.of()))
              .toList());
      return new StudiedItemsContract.Opened(workspace.journal(), workspace.studiedItems());
    }
  }

  private Workspace workspaceWithThreeItems() throws StorageException {
    Workspace workspace = workspace(TestFiles.CLOCK);
    List<Incoming> items = new ArrayList<>();
    for (int number = 1; number <= 3; number++) {
      items.add(TestFiles.incoming(item(number, 3), null, Map.of()));
    }
    workspace.add(items);
    return workspace;
  }

  @Nested
  final class OfCritiques extends CritiquesContract {
    @Override
    protected Critiques holding(List<CriticOutput> outputs, List<ModelVerdict> verdicts)
        throws StorageException {
      Workspace workspace = workspaceWithThreeItems();
      CriticIntake intake = workspace.criticIntake();
      intake.add(outputs.stream().map(o -> new IncomingCritique(o, new byte[0])).toList());
      Map<List<Object>, List<ModelVerdict>> rows = new LinkedHashMap<>();
      for (ModelVerdict verdict : verdicts) {
        rows.computeIfAbsent(
                List.of(verdict.judge(), verdict.pair().output()), _ -> new ArrayList<>())
            .add(verdict);
      }
      intake.addVerdicts(
          rows.values().stream()
              .map(
                  said ->
                      new IncomingVerdicts(
                          said.getFirst().judge(),
                          said.getFirst().pair().output(),
                          said,
                          "hash",
                          new byte[0]))
              .toList());
      return workspace.critiques();
    }
  }

  @Nested
  final class OfSearch extends SearchContract {
    @Override
    protected SearchContract.Opened holding(List<Item> items, Leads leads) throws StorageException {
      Workspace workspace = workspace(TestFiles.CLOCK);
      workspace.add(items.stream().map(item -> TestFiles.incoming(item, null, Map.of())).toList());
      workspace.putLeads(leads);
      return new SearchContract.Opened(
          workspace.search(), workspace.journal(), workspace.bookmarks());
    }
  }

  @Nested
  final class OfCorrections extends CorrectionsContract {
    @Override
    protected Corrections holding(List<CorrectedAnswer> answers) throws StorageException {
      Workspace workspace = workspaceWithThreeItems();
      workspace
          .criticIntake()
          .addCorrections(
              answers.stream().map(a -> new IncomingCorrection(a, "hash", new byte[0])).toList());
      return workspace.corrections();
    }
  }

  @Nested
  final class OfBookmarks extends BookmarksContract {
    @Override
    protected Bookmarks open() throws StorageException {
      return workspace(TestFiles.CLOCK).bookmarks();
    }
  }

  @Nested
  final class OfDrafts extends DraftsContract {
    @Override
    protected Drafts open() throws StorageException {
      return workspace(TestFiles.CLOCK).drafts();
    }
  }
}
