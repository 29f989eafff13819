package touchstone.annotation.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import touchstone.annotation.agreement.KrippendorffsAlpha.Scale;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Figure;
import touchstone.annotation.metrics.Undefined;

/** The coefficients against examples that were published or can be reckoned by hand. */
class CoefficientTest {
  private static final Offset<Double> EXACT = within(1e-12);

  /** Four observers, twelve units, five categories: Krippendorff (2011), section C. */
  private static final ClusteredUnits KRIPPENDORFF =
      units("123321412...", "1233224125.3", ".3332342251.", "12332441251.");

  @Test
  void krippendorffsPublishedExampleComesOut() {
    assertThat(figure(KRIPPENDORFF, new KrippendorffsAlpha(6, Scale.NOMINAL)).value())
        .isCloseTo(0.743, within(5e-4));
    assertThat(figure(KRIPPENDORFF, new KrippendorffsAlpha(6, Scale.ORDINAL)).value())
        .isCloseTo(0.815, within(5e-4));
    assertThat(figure(KRIPPENDORFF, new KrippendorffsAlpha(6, Scale.NOMINAL)).n()).isEqualTo(11);
  }

  @Test
  void fleissKappaOfThreeRatersByHand() {
    ClusteredUnits units = units("0011", "0010", "0110");

    // Agreeing pairs: 1, 1/3, 1, 1/3, mean 2/3. Shares: 7/12 and 5/12, squares 74/144.
    double expected = 74.0 / 144;
    assertThat(figure(units, FleissKappa.of(2, units.all())).value())
        .isCloseTo((2.0 / 3 - expected) / (1 - expected), EXACT);
  }

  @Test
  void fleissKappaNeedsTheSameNumberOfRatersEverywhere() {
    ClusteredUnits units = units("0011", "001.", "0110");

    assertThat(figure(units, FleissKappa.of(2, units.all())).undefined())
        .isEqualTo(Undefined.UNEQUAL_RATERS);
  }

  @Test
  void fleissKappaAllowsDifferentRatersAsLongAsTheyAreAsMany() {
    ClusteredUnits units = units("00.", "0.1", ".01");

    // Two raters each, never the same two, and they agree.
    assertThat(figure(units, FleissKappa.of(2, units.all())).value()).isCloseTo(1, EXACT);
  }

  @Test
  void cohensKappaByHand() {
    // 20 units: both 0 six times, both 1 eight times, 0 then 1 four times, 1 then 0 twice.
    ClusteredUnits units = units("00000000001111111111", "00000011110011111111");

    // Observed 14/20. Expected: 10·8/400 + 10·12/400 = 0.5.
    assertThat(figure(units, new CohensKappa(2, 0, 1)).value()).isCloseTo((0.7 - 0.5) / 0.5, EXACT);
  }

  @Test
  void ac1ByHand() {
    ClusteredUnits units = units("0001.", "00111", "00.1.");

    // Units 1, 2: three raters agree. Unit 3: 0 and 1. Unit 4: agree. Unit 5: one rating only.
    double observed = (1 + 1 + 0 + 1) / 4.0;
    double share = (1 + 1 + 0.5 + 0 + 0) / 5;
    double expected = 2 * share * (1 - share);
    assertThat(figure(units, new GwetsAc1(2)).value())
        .isCloseTo((observed - expected) / (1 - expected), EXACT);
  }

  @Test
  void ac1CountsTheCategoriesThatWereOfferedNotThoseThatWereChosen() {
    ClusteredUnits units = units("0011", "0001");

    // Shares 5/8 and 3/8: 2·15/64 over one less than the number of categories.
    double expected = 30.0 / 64 / 2;
    assertThat(figure(units, new GwetsAc1(3)).value())
        .isCloseTo((0.75 - expected) / (1 - expected), EXACT);
  }

  @Test
  void oneCategoryThroughoutLeavesNothingToTellFromChance() {
    ClusteredUnits units = units("0000", "0000", "0000");

    assertThat(figure(units, new PercentAgreement(2)).value()).isEqualTo(1);
    assertThat(figure(units, new GwetsAc1(2)).value()).isEqualTo(1);
    for (Coefficient coefficient :
        List.of(
            new CohensKappa(2, 0, 1),
            FleissKappa.of(2, units.all()),
            new KrippendorffsAlpha(2, Scale.NOMINAL),
            new KrippendorffsAlpha(2, Scale.ORDINAL))) {
      assertThat(figure(units, coefficient).undefined())
          .as(coefficient.toString())
          .isEqualTo(Undefined.NO_VARIATION);
    }
  }

  @Test
  void withoutAUnitRatedTwiceEverythingIsUndefined() {
    ClusteredUnits units = units("01..", "..10");

    for (Coefficient coefficient :
        List.of(
            new PercentAgreement(2),
            new CohensKappa(2, 0, 1),
            FleissKappa.of(2, units.all()),
            new KrippendorffsAlpha(2, Scale.NOMINAL),
            new KrippendorffsAlpha(2, Scale.ORDINAL),
            new GwetsAc1(2))) {
      assertThat(figure(units, coefficient))
          .as(coefficient.toString())
          .isEqualTo(Figure.undefined(Undefined.NO_CASES, 0));
    }
  }

  /** One word a rater, one character a unit, a dot where the rating is missing; an item a unit. */
  private static ClusteredUnits units(String... raters) {
    return new ClusteredUnits(
        IntStream.range(0, raters[0].length())
            .mapToObj(unit -> List.of(unit(unit, raters)))
            .toList());
  }

  private static RatedUnit unit(int unit, String... raters) {
    List<@Nullable Integer> ratings = new ArrayList<>();
    for (String rater : raters) {
      char rating = rater.charAt(unit);
      ratings.add(rating == '.' ? null : rating - '0');
    }
    return new RatedUnit(ratings);
  }

  private static Figure figure(ClusteredUnits units, Coefficient coefficient) {
    return units.figure(coefficient, Bootstrap.none());
  }
}
