package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.Guideline;

final class GuidelineTaxonomyTest {
  private static Guideline with(String setting) throws ExchangeException {
    return GuidelineFile.parse(
        "---\nname: Test\nversion: 1\nverdicts: [correct, incorrect]\n" + setting + "\n---\nBody");
  }

  private static List<String> kinds(String setting) throws ExchangeException {
    return with("kinds: " + setting).kinds().stream().map(ErrorKind::name).toList();
  }

  @Test
  void aTaxonomyIsNamedOrListed() throws ExchangeException {
    assertThat(kinds("visco"))
        .containsExactly("perception", "reasoning", "knowledge", "calculation");
    assertThat(kinds("fgaif")).containsExactly("object", "attribute", "relationship");
    assertThat(kinds("projudge")).hasSize(7).contains("visual interpretation");
    assertThat(kinds("[colour, shape]")).containsExactly("colour", "shape");
    assertThat(kinds("")).isEmpty();
  }

  @Test
  void aTaxonomyThatNobodyKnowsIsRefusedByName() {
    assertThatThrownBy(() -> kinds("visko"))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("kinds: must be one of visco, projudge, fgaif, is \"visko\"");
  }

  @Test
  void confidenceIsAskedForOnlyWhereTheGuidelineSaysSo() throws ExchangeException {
    assertThat(with("").confidence()).isFalse();
    assertThat(with("confidence: true").confidence()).isTrue();
  }
}
