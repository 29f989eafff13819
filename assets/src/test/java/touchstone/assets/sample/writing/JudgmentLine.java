package touchstone.assets.sample.writing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import touchstone.assets.sample.Region;
import touchstone.assets.sample.SampleItem;
import touchstone.assets.sample.SampleStep;

/** A judgment as a line for {@code touchstone judge}. */
record JudgmentLine(String id, String item, List<Step> steps, String answer, boolean submit) {

  @JsonInclude(JsonInclude.Include.NON_DEFAULT)
  record Step(
      String verdict,
      String critique,
      List<String> kinds,
      List<Integer> inheritedFrom,
      boolean unsure,
      List<Evidence> evidence,
      String note) {}

  record Evidence(int image, List<Integer> rectangle) {
    static Evidence of(Region region) {
      return new Evidence(
          region.image(), List.of(region.x(), region.y(), region.width(), region.height()));
    }
  }

  static JudgmentLine of(String annotator, SampleItem item, AnnotatorSource source) {
    AnnotatorSource.Judged judged =
        Objects.requireNonNull(source.items().get(item.id()), item.id());
    List<Step> steps =
        IntStream.rangeClosed(1, item.steps().size())
            .mapToObj(number -> step(item.steps().get(number - 1), number, judged, source))
            .toList();
    String answer = judged.answer() == null ? verdict(item.answerCorrect()) : judged.answer();
    return new JudgmentLine(annotator + "-" + item.id(), item.id(), steps, answer, true);
  }

  private static Step step(
      SampleStep gold, int number, AnnotatorSource.Judged judged, AnnotatorSource source) {
    String note = judged.notes().getOrDefault(number, "");
    AnnotatorSource.Mistake mistake = judged.steps().get(number);
    if (mistake == null) {
      return new Step("correct", "", List.of(), List.of(), false, List.of(), note);
    }
    return new Step(
        "incorrect",
        mistake.critique(),
        orElse(mistake.kinds(), gold.kinds()),
        orElse(mistake.inheritedFrom(), gold.inheritedFrom()),
        mistake.unsure(),
        gold.evidence().stream().map(source::shifted).map(Evidence::of).toList(),
        note);
  }

  private static <T> List<T> orElse(@Nullable List<T> own, List<T> gold) {
    return own == null ? gold : own;
  }

  private static String verdict(boolean correct) {
    return correct ? "correct" : "incorrect";
  }
}
