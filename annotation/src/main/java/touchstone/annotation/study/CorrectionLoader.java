package touchstone.annotation.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import touchstone.annotation.StorageException;
import touchstone.annotation.answer.AnswerKey;
import touchstone.annotation.answer.AnswerMatch;
import touchstone.annotation.answer.AnswerMatcher;
import touchstone.annotation.answer.Reading;
import touchstone.annotation.correction.CorrectedAnswer;
import touchstone.annotation.correction.CorrectionRun;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.metrics.correction.Correction;

/** Says of corrected answers whether they are right, by the rules of VISCO's scripts. */
final class CorrectionLoader {
  private final StudySources sources;
  private final Truths truths;
  private final AnswerMatcher matcher = new AnswerMatcher(Reading.REFERENCE);
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
    List<Correction> corrections = new ArrayList<>();
    Map<String, AnswerFormat> formats = new TreeMap<>();
    long withoutRule = 0;
    long unreadable = 0;
    boolean own = true;
    for (CorrectedAnswer answer : answers) {
      Optional<StudiedItem> item = truths.item(answer.item().value());
      Optional<Boolean> before = item.flatMap(this::wasRight);
      Optional<AnswerKey> key = before.isEmpty() ? Optional.empty() : key(answer.item());
      if (item.isPresent() && before.isPresent() && key.isPresent()) {
        AnswerMatch match = matcher.match(answer.answer(), key.get().label(), key.get().metadata());
        corrections.add(new Correction(answer.item().value(), before.get(), match.right()));
        formats.put(answer.item().value(), AnswerFormat.of(key.get(), match.rule()));
        withoutRule += match.basis() == AnswerMatch.Basis.NO_RULE ? 1 : 0;
        unreadable += match.basis() == AnswerMatch.Basis.UNREADABLE ? 1 : 0;
        own &= item.get().metadata().model().filter(run.corrector()::equalsIgnoreCase).isPresent();
      }
    }
    return new CorrectedAnswers(
        run.corrector(),
        run.source().name(),
        run.setting().name(),
        own && !corrections.isEmpty(),
        corrections,
        formats,
        withoutRule,
        unreadable);
  }

  /**
   * VISCO's ids tell it, as its scripts read it; elsewhere gold does, where it judged the answer.
   */
  private Optional<Boolean> wasRight(StudiedItem item) {
    if (Truths.isNamedAsInVisco(item)) {
      return Optional.of(!item.sourceId().startsWith("test1"));
    }
    return truths
        .of(item.id().value())
        .flatMap(gold -> Optional.ofNullable(gold.answer()))
        .map(verdict -> verdict != Verdict.INCORRECT);
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
