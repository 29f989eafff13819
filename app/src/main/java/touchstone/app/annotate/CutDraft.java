package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import touchstone.annotation.item.Segmentation;
import touchstone.annotation.item.Segmentation.Range;
import touchstone.annotation.item.TextCut;

/** A cut that was not sent yet, as the words of a draft: each step's start and end. */
final class CutDraft {
  private CutDraft() {}

  static String write(Segmentation cut) {
    return cut.steps().stream()
        .map(step -> step.start() + "-" + step.end())
        .collect(Collectors.joining(" "));
  }

  /** Reads what {@link #write} wrote; empty if nothing was, or if it does not fit the text. */
  static Optional<TextCut> read(String words, String text) {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      List<Range> steps = new ArrayList<>();
      for (String step : words.split(" ", -1)) {
        int dash = step.indexOf('-');
        steps.add(
            new Range(
                Integer.parseInt(step.substring(0, Math.max(dash, 0))),
                Integer.parseInt(step.substring(dash + 1))));
      }
      return Optional.of(new TextCut(text, new Segmentation(steps)));
    } catch (IllegalArgumentException unfit) {
      return Optional.empty();
    }
  }
}
