package touchstone.viewer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaretMovementTest {

  @Test
  void aCaretNeverStopsInsideAnEmoji() {
    // "a", a family of three joined by two zero-width joiners (2+1+2+1+2 units), "b".
    CaretMovement movement = movement("a👨‍👩‍👧b");
    assertThat(movement.nextCharacter(1)).isEqualTo(9);
    assertThat(movement.previousCharacter(9)).isEqualTo(1);
    assertThat(movement.whole(3)).isEqualTo(1);
  }

  @Test
  void wordsAreSteppedOver() {
    CaretMovement movement = movement("one, two $x$");
    assertThat(movement.nextWord(0)).isEqualTo(3);
    assertThat(movement.nextWord(3)).isEqualTo(8);
    assertThat(movement.nextWord(8)).isEqualTo(10);
    assertThat(movement.previousWord(8)).isEqualTo(5);
    assertThat(movement.previousWord(5)).isZero();
  }

  @Test
  void theEndsOfTheTextHold() {
    CaretMovement movement = movement("a");
    assertThat(movement.nextCharacter(1)).isEqualTo(1);
    assertThat(movement.previousCharacter(0)).isZero();
    assertThat(movement.nextWord(1)).isEqualTo(1);
    assertThat(movement("").wordAt(0)).isEqualTo(CaretRange.START);
  }

  @Test
  void aWordIsFoundByAnyOfItsCharacters() {
    assertThat(movement("one two").wordAt(5)).isEqualTo(new CaretRange(4, 7));
    assertThat(movement("one two").wordAt(4)).isEqualTo(new CaretRange(4, 7));
  }

  private static CaretMovement movement(String source) {
    return new CaretMovement(ShownText.of(source, MarkedText.of(source, Markup.MESSAGE).lines()));
  }
}
