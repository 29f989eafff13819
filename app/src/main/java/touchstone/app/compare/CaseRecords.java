package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.StorageException;
import touchstone.annotation.comparison.Case;
import touchstone.annotation.comparison.CaseRecord;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.CriticOutput;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Reference;
import touchstone.app.workspace.Bench;

/** A list as records to be handed on. For work in the background. */
final class CaseRecords {
  private final ComparisonReader reader;

  CaseRecords(Bench bench) {
    this.reader = new ComparisonReader(bench);
  }

  /** The cases; where a list has none, its steps. Items that may not be seen are left out. */
  List<CaseRecord> of(Listing listing, CaseList list) throws StorageException {
    List<CaseRecord> records = new ArrayList<>();
    if (list.cases().isEmpty()) {
      for (CaseList.Stop stop : list.stops()) {
        Comparison open = open(stop.item()).orElse(null);
        if (open != null) {
          stop.steps().forEach(step -> records.add(record(title(listing), open, step, null)));
        }
      }
      return records;
    }
    Optional<Comparison> open = Optional.empty();
    for (Case one : list.cases()) {
      ItemId item = new ItemId(one.place().item());
      if (open.isEmpty() || !open.get().item().id().equals(item)) {
        open = open(item);
      }
      open.ifPresent(
          seen -> records.add(record(lower(one.kind()), seen, one.place().step(), one.run())));
    }
    return records;
  }

  private Optional<Comparison> open(ItemId item) throws StorageException {
    return reader.read(item, "").state() instanceof CompareState.Open(var open, _)
        ? Optional.of(open)
        : Optional.empty();
  }

  private static String title(Listing listing) {
    return switch (listing) {
      case Listing.Everything _ -> "everything";
      case Listing.Filtered(var filter) -> lower(filter.kind());
      case Listing.Given(var title, _) -> title;
    };
  }

  private static CaseRecord record(
      String list, Comparison open, int step, @Nullable CriticRun run) {
    Optional<CriticOutput> output =
        open.columns().stream()
            .map(Comparison.Column::output)
            .filter(said -> said.run().equals(run))
            .findFirst();
    return new CaseRecord(
        list,
        open.item().dataSet(),
        open.item().sourceId(),
        step,
        run,
        open.goldVerdict(step),
        output.map(said -> open.verdict(step, said)).orElse(null),
        step == 0 ? open.item().response().answer() : open.item().response().steps().get(step - 1),
        output.flatMap(said -> open.explanation(step, said)).orElse(""),
        open.references(step).stream().map(Reference::text).toList());
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
