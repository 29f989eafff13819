package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.GoldItem;

/** Sets corrected answers beside what their items ask for. */
final class CorrectionLoader {
  private final StudySources sources;
  private final Truths truths;
  private final Map<ItemId, AnswerKey> keys = new HashMap<>();

  CorrectionLoader(StudySources sources, Truths truths) {
    this.sources = sources;
    this.truths = truths;
  }

  List<CorrectedAnswers> load() throws StorageException {
    List<CorrectedAnswers> all = new ArrayList<>();
    for (CorrectionRun run : sources.corrections().runs()) {
      all.add(load(run));
    }
    return all;
  }

  private CorrectedAnswers load(CorrectionRun run) throws StorageException {
    List<CorrectedAnswer> answers = new ArrayList<>();
    sources.corrections().forEach(run, answers::add);
    AnswersAfter after = new AnswersAfter(run.corrector());
    for (CorrectedAnswer answer : answers) {
      String id = answer.item().value();
      Optional<StudiedItem> item = truths.item(id);
      Optional<Boolean> before = item.flatMap(this::wasRight);
      Optional<AnswerKey> key = before.isEmpty() ? Optional.empty() : key(answer.item());
      if (item.isPresent() && before.isPresent() && key.isPresent()) {
        String model = item.get().metadata().model().orElse(null);
        after.add(id, before.get(), answer.answer(), key.get(), model);
      }
    }
    return after.all(run.source().name(), run.setting().name());
  }

  private Optional<Boolean> wasRight(StudiedItem item) {
    Verdict gold = truths.of(item.id().value()).map(GoldItem::answer).orElse(null);
    return AnswersAfter.wasRight(item.sourceId(), gold, truths.reading()::isWrong);
  }

  private Optional<AnswerKey> key(ItemId item) throws StorageException {
    AnswerKey known = keys.get(item);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<AnswerKey> found = sources.answerKeys().of(item);
    found.ifPresent(key -> keys.put(item, key));
    return found;
  }
}
