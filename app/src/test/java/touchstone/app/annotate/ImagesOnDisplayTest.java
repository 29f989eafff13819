package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ImagesOnDisplayTest {
  private static final ImagesOnDisplay NONE = new ImagesOnDisplay(0, 0, 0, false);

  private final ImagesOnDisplay four = NONE.ofItem(4);

  @Test
  void oneImageIsShownUntilTwoAreAskedFor() {
    assertThat(four.shown()).containsExactly(0);
    assertThat(four.toggled().shown()).containsExactly(0, 1);
    assertThat(four.toggled().toggled()).isEqualTo(four);
  }

  @Test
  void theNeighbourOfTheLastImageIsTheOneBeforeIt() {
    assertThat(four.activate(3).toggled().shown()).containsExactly(2, 3);
    assertThat(four.activate(2).toggled().shown()).containsExactly(2, 3);
  }

  @Test
  void theTwoMoveOnlyAsFarAsItTakes() {
    ImagesOnDisplay second = four.toggled().activate(1);
    assertThat(second.shown()).containsExactly(0, 1);
    assertThat(second.activate(2).shown()).containsExactly(1, 2);
    assertThat(second.activate(3).shown()).containsExactly(2, 3);
    assertThat(second.activate(3).activate(2).shown()).containsExactly(2, 3);
    assertThat(second.activate(3).activate(0).shown()).containsExactly(0, 1);
  }

  @Test
  void anImageThatTheItemHasNotChangesNothing() {
    assertThat(four.activate(-1)).isEqualTo(four);
    assertThat(four.activate(4)).isEqualTo(four);
    assertThat(NONE.activate(0)).isEqualTo(NONE);
  }

  @Test
  void twoAtOnceIsKeptForTheNextItemThatHasTwo() {
    ImagesOnDisplay single = four.toggled().ofItem(1);
    assertThat(single.shown()).containsExactly(0);
    assertThat(single.isPair()).isFalse();
    assertThat(single.ofItem(2).shown()).containsExactly(0, 1);
  }

  @Test
  void theActiveImageIsAlwaysOneOfThoseShown() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ImagesOnDisplay(4, 3, 0, true));
    assertThatIllegalArgumentException().isThrownBy(() -> new ImagesOnDisplay(4, 4, 4, true));
  }
}
