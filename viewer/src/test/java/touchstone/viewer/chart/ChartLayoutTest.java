package touchstone.viewer.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.viewer.chart.drawing.Drawing;
import touchstone.viewer.chart.drawing.Ink;
import touchstone.viewer.chart.drawing.Mark;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.chart.drawing.TextFit;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;

final class ChartLayoutTest {
  static List<Chart> charts() {
    return Charts.all();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void everythingStaysWithinTheDrawing(Chart chart) {
    double height = chart.preferredHeight(320);
    Rectangle frame = new Rectangle(-1, -1, 322, height + 2);

    Drawing drawing = chart.draw(320, height);

    assertThat(drawing.shapes()).isNotEmpty();
    assertThat(drawing.shapes())
        .allSatisfy(
            shape -> {
              switch (shape) {
                case Shape.Box box -> assertThat(frame.contains(box.bounds())).isTrue();
                case Shape.Trace trace -> trace.points().forEach(point -> inside(frame, point));
                case Shape.Area area -> area.outline().forEach(point -> inside(frame, point));
                case Shape.Disc disc -> inside(frame, disc.middle());
                case Shape.Words words -> inside(frame, words.at());
              }
            });
    assertThat(drawing.marks()).allMatch(mark -> frame.contains(mark.bounds()));
  }

  private static void inside(Rectangle frame, Point point) {
    assertThat(frame.hit(point, 0)).as(point.toString()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("charts")
  void tooLittleRoomIsNoFailure(Chart chart) {
    assertThat(chart.draw(40, 16).shapes()).isNotEmpty();
  }

  @Test
  void barsAreAsHighAsTheirValuesAndStandOnZero() {
    List<Rectangle> bars = filled(Charts.bars().draw(400, 240), Ink.Tone.FIRST);

    Rectangle sixty = bars.get(0);
    Rectangle twenty = bars.get(1);
    assertThat(sixty.height() / twenty.height()).isCloseTo(3, within(1e-9));
    assertThat(sixty.bottom()).isCloseTo(twenty.bottom(), within(1e-9));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 24})
  void ofManyBarsEveryNameFigureAndNoteStandsThereWhole(int critics) {
    GroupedBars many = Charts.manyBars(critics);
    double height = many.preferredHeight(348);

    List<String> texts = texts(many.draw(348, height));

    String all = String.join("", texts).replace(" ", "");
    for (int i = 1; i <= critics; i++) {
      assertThat(all).contains("Vendor-Model-%d-instruct+LookBack".formatted(i));
    }
    assertThat(texts).noneMatch(text -> text.contains("…"));
    assertThat(texts).filteredOn("n 1,645"::equals).hasSize(2 * critics);
    assertThat(texts).filteredOn("60"::equals).hasSize(critics);
  }

  @Test
  void whatAChartMeasuresIsNeverCutOff() {
    String title = "share called incorrect, %; the line at each is gold’s, on the same items";
    Scale scale = new Scale(0, 100, List.of(), title);
    GroupedBars bars =
        new GroupedBars(
            "Share",
            List.of("plain", "with LookBack"),
            List.of(new GroupedBars.Group("one", List.of(Charts.datum(20), Charts.datum(30)))),
            scale,
            null);

    assertThat(String.join(" ", texts(bars.draw(300, bars.preferredHeight(300))))).contains(title);
  }

  @Test
  void ofManyBarsNoTextLiesOnAnother() {
    GroupedBars many = Charts.manyBars(24);

    List<Rectangle> taken =
        many.draw(348, many.preferredHeight(348)).shapes().stream()
            .filter(Shape.Words.class::isInstance)
            .map(words -> box((Shape.Words) words))
            .toList();

    for (int i = 0; i < taken.size(); i++) {
      for (int k = 0; k < i; k++) {
        Rectangle one = taken.get(i);
        Rectangle other = taken.get(k);
        boolean apart =
            one.right() <= other.x()
                || other.right() <= one.x()
                || one.bottom() <= other.y()
                || other.bottom() <= one.y();
        assertThat(apart).as("%s and %s", one, other).isTrue();
      }
    }
  }

  /** As wide as the text is at least, and as high as its letters. */
  private static Rectangle box(Shape.Words words) {
    double width = 0.85 * TextFit.width(words.text(), words.size());
    double left =
        switch (words.anchor()) {
          case START -> words.at().x();
          case MIDDLE -> words.at().x() - width / 2;
          case END -> words.at().x() - width;
        };
    return new Rectangle(left, words.at().y() - 8, width, 9);
  }

  private static List<String> texts(Drawing drawing) {
    return drawing.shapes().stream()
        .filter(Shape.Words.class::isInstance)
        .map(words -> ((Shape.Words) words).text())
        .toList();
  }

  @Test
  void whatABarAloneIsComparedWithStandsAtThatBar() {
    for (double width : new double[] {400, 120}) {
      GroupedBars own =
          new GroupedBars(
              "Share",
              List.of("share"),
              List.of(
                  new GroupedBars.Group("one", List.of(Charts.datum(20)), Map.of(0, 40.0)),
                  new GroupedBars.Group("other, of a long name", List.of(Charts.datum(30)))),
              Charts.percent(),
              null);

      List<Shape.Trace> marks =
          own.draw(width, own.preferredHeight(width)).shapes().stream()
              .filter(
                  shape -> shape instanceof Shape.Trace line && line.ink() == Ink.Tone.REFERENCE)
              .map(Shape.Trace.class::cast)
              .toList();

      assertThat(marks).as("at " + width).hasSize(1);
    }
  }

  @Test
  void aFigureDoesNotTouchTheLineThatItIsComparedWith() {
    GroupedBars near =
        new GroupedBars(
            "Share",
            List.of(""),
            List.of(new GroupedBars.Group("one", List.of(Charts.datum(46)))),
            Charts.percent(),
            new Reference(50, "gold 50 %"));
    Drawing drawing = near.draw(400, 240);
    double line =
        drawing.shapes().stream()
            .filter(shape -> shape instanceof Shape.Trace trace && trace.dashed())
            .map(shape -> ((Shape.Trace) shape).points().getFirst().y())
            .findFirst()
            .orElseThrow();

    assertThat(drawing.shapes())
        .filteredOn(shape -> shape instanceof Shape.Words words && words.text().equals("46"))
        .singleElement()
        .satisfies(
            words ->
                assertThat(box((Shape.Words) words))
                    .matches(box -> box.bottom() < line || box.y() > line));
  }

  @Test
  void linesThatRunInOnePlaceCanBothBeSeen() {
    Curves.Place at = new Curves.Place(0, "1", Charts.datum(50));
    Curves.Place then = new Curves.Place(100, "2", Charts.datum(50));
    Curves equal =
        new Curves(
            "Flags",
            List.of(
                new Curves.Series("critic", List.of(at, then)),
                new Curves.Series("gold", List.of(at, then))),
            Charts.percent(),
            Charts.percent(),
            false);

    Drawing drawing = equal.draw(320, equal.preferredHeight(320));

    assertThat(drawing.shapes())
        .filteredOn(shape -> shape instanceof Shape.Trace line && line.ink() == Ink.Tone.SECOND)
        .singleElement()
        .matches(line -> ((Shape.Trace) line).dashed());
    assertThat(drawing.marks()).extracting(Mark::bounds).doesNotHaveDuplicates();
  }

  @Test
  void theReferenceCrossesAtItsValue() {
    Drawing drawing = Charts.bars().draw(400, 240);
    Rectangle sixty = filled(drawing, Ink.Tone.FIRST).getFirst();
    Shape.Trace reference =
        drawing.shapes().stream()
            .filter(shape -> shape instanceof Shape.Trace trace && trace.dashed())
            .map(Shape.Trace.class::cast)
            .findFirst()
            .orElseThrow();

    double perPoint = sixty.height() / 60;
    assertThat(reference.points().getFirst().y())
        .isCloseTo(sixty.bottom() - 50 * perPoint, within(1e-6));
  }

  @Test
  void barsBelowZeroHangDown() {
    GroupedBars signed =
        new GroupedBars(
            "Gain",
            List.of("gain"),
            List.of(
                new GroupedBars.Group("up", List.of(Charts.datum(10))),
                new GroupedBars.Group("down", List.of(Charts.datum(-10)))),
            new Scale(-20, 20, List.of(), "points"),
            null);

    List<Rectangle> bars = filled(signed.draw(300, 200), Ink.Tone.FIRST);

    assertThat(bars.get(0).bottom()).isCloseTo(bars.get(1).y(), within(1e-9));
    assertThat(bars.get(0).height()).isCloseTo(bars.get(1).height(), within(1e-9));
  }

  @Test
  void secondSeriesHaveAPatternToo() {
    Drawing drawing = Charts.bars().draw(400, 240);
    Rectangle second = filled(drawing, Ink.Tone.SECOND).getFirst();

    assertThat(drawing.shapes())
        .filteredOn(
            shape ->
                shape instanceof Shape.Trace trace
                    && trace.ink() == Ink.Tone.GROUND
                    && trace.points().stream().allMatch(point -> second.hit(point, 1e-6)))
        .hasSizeGreaterThan(3);
  }

  @Test
  void marksTellGroupAndMemberAndEvenUndefinedOnesCanBeReached() {
    List<Mark> marks = Charts.bars().draw(400, 240).marks();

    assertThat(marks)
        .extracting(Mark::group, Mark::member, Mark::description)
        .containsExactly(
            tuple(0, 0, "value 60.0"),
            tuple(0, 1, "value 40.0"),
            tuple(1, 0, "value 20.0"),
            tuple(1, 1, "nothing to find"));
    assertThat(marks).allMatch(mark -> mark.bounds().width() > 0 && mark.bounds().height() >= 20);
  }

  @Test
  void theHottestCellHasTheMostAndZeroHasTheGround() {
    List<Ink> inks =
        Charts.heat().draw(300, 100).shapes().stream()
            .filter(Shape.Box.class::isInstance)
            .map(box -> ((Shape.Box) box).fill())
            .toList();

    assertThat(inks)
        .containsExactly(new Ink.Heat(1), new Ink.Heat(0.5), Ink.Tone.GROUND, new Ink.Heat(0));
  }

  @Test
  void arrowsGoToTheNearestMarkInTheirDirection() {
    List<Mark> marks = Charts.heat().draw(300, 100).marks();
    MarkWalk walk = new MarkWalk(marks);

    assertThat(walk.next(0, new Point(1, 0))).isEqualTo(1);
    assertThat(walk.next(0, new Point(0, 1))).isEqualTo(2);
    assertThat(walk.next(3, new Point(0, -1))).isEqualTo(1);
    assertThat(walk.next(0, new Point(-1, 0))).isZero();
  }

  @Test
  void anIntervalWithoutAValueIsRefused() {
    assertThatThrownBy(() -> new Datum(null, 1.0, 2.0, 3, "–", ""))
        .hasMessageContaining("interval");
    assertThatThrownBy(() -> new Datum(1.0, 2.0, 1.0, 3, "1", "")).hasMessageContaining("ordered");
  }

  private static List<Rectangle> filled(Drawing drawing, Ink ink) {
    return drawing.shapes().stream()
        .filter(shape -> shape instanceof Shape.Box box && box.fill().equals(ink))
        .map(shape -> ((Shape.Box) shape).bounds())
        .filter(box -> box.width() > 12)
        .toList();
  }
}
