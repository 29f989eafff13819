package touchstone.assets.sample.writing;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import touchstone.assets.sample.Sample;
import touchstone.assets.sample.SampleCorrections;
import touchstone.assets.sample.SampleCritiques;
import touchstone.assets.sample.SampleItem;

/** Every file that is written from a source, by its path within the sample. */
final class SampleFiles {
  private final Sample sample;
  private final SortedMap<String, String> files = new TreeMap<>();

  private SampleFiles(Sample sample) {
    this.sample = sample;
  }

  static SortedMap<String, String> of(Sample sample) {
    SampleFiles all = new SampleFiles(sample);
    sample.critiques().forEach(all::addCritiques);
    sample.corrections().forEach(all::addCorrections);
    sample.annotators().forEach(all::addJudgments);
    return all.files;
  }

  private void addCritiques(SampleCritiques critiques) {
    CriticSource source = source(critiques.file(), new TypeReference<CriticSource>() {});
    files.put(critiques.file(), lines(sample.viscoItems(), item -> CritiqueLine.of(item, source)));
    files.put(
        critiques.judgeCache(),
        lines(sample.viscoItems(), item -> JudgeCacheLine.of(item, source)));
  }

  private void addCorrections(SampleCorrections corrections) {
    Map<String, List<String>> source = source(corrections.file(), CorrectionLine.SOURCE);
    files.put(
        corrections.file(), lines(sample.viscoItems(), item -> CorrectionLine.of(item, source)));
  }

  private void addJudgments(String annotator) {
    String file = Sample.judgments(annotator);
    AnnotatorSource source = source(file, new TypeReference<AnnotatorSource>() {});
    List<SampleItem> judged =
        sample.items().stream().filter(item -> source.items().containsKey(item.id())).toList();
    files.put(file, lines(judged, item -> JudgmentLine.of(annotator, item, source)));
  }

  private static <T> T source(String file, TypeReference<T> type) {
    return Sources.read(file.substring(0, file.lastIndexOf('.')), type);
  }

  private static String lines(List<SampleItem> items, Function<SampleItem, Object> line) {
    return items.stream()
        .map(item -> Sources.json(line.apply(item)) + "\n")
        .collect(Collectors.joining());
  }
}
