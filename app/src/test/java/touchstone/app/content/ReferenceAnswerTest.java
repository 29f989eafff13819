package touchstone.app.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReferenceAnswerTest {
  @Test
  void aListShowsItsValues() {
    assertThat(ReferenceAnswer.of("[\"4\"]")).isEqualTo("4");
    assertThat(ReferenceAnswer.of("[\"yes\", \"4\"]")).isEqualTo("yes, 4");
  }

  @Test
  void anythingElseStaysAsItCameIn() {
    for (String label :
        new String[] {
          "[0, 1)", "[0, 1]", "[\"4\"] or so", "$[1]$", "4", "", "[]", "[[1], 2]", "{\"a\": 1}"
        }) {
      assertThat(ReferenceAnswer.of(label)).isEqualTo(label);
    }
  }
}
