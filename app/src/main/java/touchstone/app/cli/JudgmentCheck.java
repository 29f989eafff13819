package touchstone.app.cli;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.judgment.VisualCheck;
import touchstone.annotation.session.Guideline;

/** Whether a judgment that comes from outside can be one of this item under this guideline. */
record JudgmentCheck(Guideline guideline, Item item) {

  /** Refuses the first thing that is impossible, in reading order. */
  void require(Judgment judgment) throws RejectedLine {
    SortedMap<Integer, StepJudgment> steps = judgment.steps();
    if (!steps.isEmpty() && steps.lastKey() > item.stepCount()) {
      throw new RejectedLine(
          "steps[" + steps.lastKey() + "]",
          "the item has %d steps".formatted(item.stepCount()),
          "send one entry a step, in their order");
    }
    for (var step : steps.entrySet()) {
      requireStep(step.getKey(), step.getValue());
    }
    requireVerdict("answer", judgment.answer());
  }

  private void requireStep(int number, StepJudgment said) throws RejectedLine {
    String place = "steps[" + number + "]";
    requireVerdict(place + ".verdict", said.verdict());
    for (ErrorKind kind : said.kinds()) {
      requireKind(place + ".kinds", kind);
    }
    for (Evidence evidence : said.evidence()) {
      requireInside(place + ".evidence", evidence);
    }
    requireSpans(place + ".spans", item.response().steps().get(number - 1), said.spans());
    for (VisualCheck check : said.checks()) {
      Evidence evidence = check.evidence();
      if (evidence != null) {
        requireInside(place + ".checks", evidence);
      }
    }
  }

  private void requireVerdict(String place, @Nullable Verdict verdict) throws RejectedLine {
    if (verdict != null && !guideline.verdicts().contains(verdict)) {
      throw new RejectedLine(
          place,
          "%s is no verdict of the guideline %s".formatted(lower(verdict), guideline.name()),
          "use one of "
              + guideline.verdicts().stream()
                  .sorted()
                  .map(JudgmentCheck::lower)
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String lower(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  private void requireKind(String place, ErrorKind kind) throws RejectedLine {
    if (!guideline.kinds().contains(kind)) {
      String known =
          guideline.kinds().stream().map(ErrorKind::name).collect(Collectors.joining(", "));
      throw new RejectedLine(
          place,
          "\"%s\" is no error kind of the guideline %s".formatted(kind.name(), guideline.name()),
          known.isEmpty() ? "leave it out: the guideline has none" : "use one of " + known);
    }
  }

  private void requireInside(String place, Evidence evidence) throws RejectedLine {
    int count = item.images().size();
    if (evidence.image() >= count) {
      throw new RejectedLine(
          place,
          "there is no image %d, the item has %d".formatted(evidence.image(), count),
          "count images from 0");
    }
    ImageRef image = item.images().get(evidence.image());
    if (image.width() > 0 && !fits(evidence.shape(), image)) {
      throw new RejectedLine(
          place,
          "lies outside image %d, which has %d × %d pixels"
              .formatted(evidence.image(), image.width(), image.height()),
          "give upright full-size pixels, from the upper left corner");
    }
  }

  /** The header does not tell how the image is turned, so either way up will do. */
  private static boolean fits(Shape shape, ImageRef image) {
    return fits(shape, image.width(), image.height()) || fits(shape, image.height(), image.width());
  }

  private static boolean fits(Shape shape, int width, int height) {
    return switch (shape) {
      case Shape.Point(double x, double y) -> x >= 0 && y >= 0 && x <= width && y <= height;
      case Shape.Rectangle(double x, double y, double w, double h) ->
          x >= 0 && y >= 0 && x + w <= width && y + h <= height;
      case Shape.Polygon(var vertices) ->
          vertices.stream().allMatch(vertex -> fits(vertex, width, height));
    };
  }

  private void requireSpans(String place, String text, List<Span> spans) throws RejectedLine {
    int length = text.codePointCount(0, text.length());
    for (Span span : spans) {
      if (span.end() > length) {
        throw new RejectedLine(
            place,
            "ends at %d, the step has %d characters".formatted(span.end(), length),
            "count code points from 0, the end exclusive");
      }
      ErrorKind kind = span.kind();
      if (kind != null) {
        requireKind(place, kind);
      }
    }
  }
}
