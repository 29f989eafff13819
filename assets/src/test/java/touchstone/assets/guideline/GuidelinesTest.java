package touchstone.assets.guideline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class GuidelinesTest {
  @Test
  void eachNameHasAFileWithFrontMatter() {
    assertThat(Guidelines.names()).containsExactly("visco", "prm800k");
    for (String name : Guidelines.names()) {
      assertThat(Guidelines.source(name)).startsWith("---\nname: ").contains("\n---\n# ");
    }
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Guidelines.source("other"))
        .withMessageContaining("other");
  }
}
