package touchstone.storage.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.contract.Samples.NOON;
import static touchstone.annotation.contract.Samples.itemId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import touchstone.annotation.StorageException;
import touchstone.annotation.contract.AnyAct;
import touchstone.annotation.contract.AnyJudgment;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.annotation.session.Entry;
import touchstone.annotation.session.InMemoryJournal;
import touchstone.annotation.session.ItemState;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.ReplicaId;

/** What the tables say is the fold of the journal, whatever was written in whatever order. */
final class ProjectionPropertiesTest {
  private static final int ITEMS = 2;

  private Path folder = Path.of("");

  @BeforeProperty
  void makeFolder() throws IOException {
    folder = Files.createTempDirectory("projection");
  }

  @AfterProperty
  void deleteFolder() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  @Provide
  Arbitrary<List<Draft>> drafts() {
    Arbitrary<Act> act =
        Arbitraries.frequencyOf(
            Tuple.of(15, AnyAct.act()),
            Tuple.of(1, AnyAct.unknown().map(unknown -> (Act) unknown)));
    return Combinators.combine(
            AnyJudgment.annotator(),
            Arbitraries.integers().between(1, ITEMS),
            AnyAct.segmentation().map(Segmentation::id).injectNull(0.6),
            act)
        .as((by, item, named, done) -> new Draft(by, "g", itemId(item), named, done, null))
        .list()
        .ofMaxSize(20);
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  void afterAppendsAndMerges(
      @ForAll("drafts") List<Draft> here, @ForAll("drafts") List<Draft> elsewhere, @ForAll int seed)
      throws StorageException, IOException {
    Random random = new Random(seed);
    Path file = Files.createTempFile(folder, "w", ".touchstone");
    Files.delete(file);
    try (Workspace workspace = Workspace.create(file, InstantSource.fixed(NOON), random)) {
      Journal journal = workspace.journal();
      List<Entry> foreign = new ArrayList<>();
      Journal other = new InMemoryJournal(ReplicaId.random(random), InstantSource.fixed(NOON));
      for (Draft draft : elsewhere) {
        foreign.addAll(other.append(List.of(draft)));
      }
      for (Draft draft : here) {
        journal.append(List.of(draft));
        if (random.nextBoolean()) {
          journal.merge(foreign.stream().filter(_ -> random.nextInt(4) == 0).toList());
        }
      }
      journal.merge(foreign);

      assertThat(workspace.check()).isEmpty();
      for (int item = 1; item <= ITEMS; item++) {
        assertThat(workspace.judgments().of(itemId(item)))
            .isEqualTo(ItemState.fold(journal.of(itemId(item))));
      }
    }
  }
}
