package touchstone.assets.sample.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import touchstone.assets.sample.Sample;

/** Reference answers follow from what the pictures are drawn of. */
class GoldTest {
  private final Sample sample = Sample.load();

  @Test
  void fourMonthsHaveMoreThanEightyMillimetres() {
    long wet = Rainfall.MONTHS.stream().filter(month -> month.millimetres() > 80).count();
    assertThat(label(2)).isEqualTo(List.of(Long.toString(wet)));
  }

  @Test
  void theExteriorAngleIsTheStraightAngleLessOneBaseAngle() {
    double base = (180 - Triangle.APEX) / 2;
    assertThat(sample.items().get(2).question())
        .contains(String.format(Locale.ROOT, "%s. %.0f°", label(3), 180 - base));
  }

  @Test
  void theChangeIsTwentyEurosLessTheDiscountedTotal() {
    int subtotal = Receipt.LINES.stream().mapToInt(Receipt.Line::total).sum();
    int change = 2000 - (subtotal - subtotal / 10);
    assertThat((List<?>) label(6))
        .first()
        .isEqualTo(String.format(Locale.ROOT, "%.2f", change / 100.0));
  }

  @Test
  void theLastBoatThatArrivesBeforeNoonIsTheAnswer() {
    int crossing = Ferry.LANDINGS.getLast().minutes();
    int last =
        Ferry.DEPARTURES.stream()
            .filter(time -> time + crossing < 12 * 60)
            .max(Integer::compare)
            .orElseThrow();
    assertThat(label(7)).isEqualTo(String.format(Locale.ROOT, "%02d:%02d", last / 60, last % 60));
  }

  @Test
  void absolutePressureIsTheReadingAndTheAirOutside() {
    assertThat(sample.items().get(9).question())
        .contains(String.format(Locale.ROOT, "(%s) %d kPa", label(10), Gauge.READING + 100));
  }

  @Test
  void theMuseumLeadsFromMayOn() {
    for (int month = 0; month < Visitors.MUSEUM.size(); month++) {
      assertThat(Visitors.MUSEUM.get(month) > Visitors.LIBRARY.get(month)).isEqualTo(month >= 4);
    }
    assertThat(label(11)).isEqualTo("Yes");
  }

  @Test
  void blueIsTheLargestShare() {
    assertThat(Ring.SHARES.stream().mapToInt(Ring.Share::percent).sum()).isEqualTo(100);
    assertThat(Ring.SHARES.stream().mapToInt(Ring.Share::percent).max())
        .hasValue(Ring.SHARES.getFirst().percent());
    assertThat(label(19)).isEqualTo(1);
  }

  @Test
  void theTrainLeavesThirtySevenMinutesAfterTheTimeOnTheClock() {
    int wait = 10 * 60 + 15 - (StationClock.HOUR * 60 + StationClock.MINUTE);
    assertThat(label(22)).isEqualTo(Integer.toString(wait));
  }

  private Object label(int number) {
    return sample.items().get(number - 1).label();
  }
}
