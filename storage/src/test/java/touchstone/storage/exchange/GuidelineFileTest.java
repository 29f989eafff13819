package touchstone.storage.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Guideline;

final class GuidelineFileTest {
  private static final String WHOLE =
      """
      ---
      name: VISCO
      version: 3
      verdicts: [correct, neutral, incorrect]
      kinds: [reasoning, perception]
      inherited: exclude
      neutral: incorrect
      stop_at_first_error: true
      required: [kind, visual_checks]
      label: after_submission
      checklist: ["Is it red?"]
      ---

      # How to judge

      ---
      """;

  @Test
  void everySettingIsRead() throws ExchangeException {
    Guideline guideline = GuidelineFile.parse(WHOLE);

    assertThat(guideline.name()).isEqualTo("VISCO");
    assertThat(guideline.version()).isEqualTo(3);
    assertThat(guideline.verdicts()).containsExactlyInAnyOrder(Verdict.values());
    assertThat(guideline.kinds())
        .as("in the order of the file")
        .containsExactly(new ErrorKind("reasoning"), new ErrorKind("perception"));
    assertThat(guideline.inherited()).isEqualTo(Guideline.Inherited.EXCLUDE);
    assertThat(guideline.neutral()).isEqualTo(Guideline.Neutral.INCORRECT);
    assertThat(guideline.stopAtFirstError()).isTrue();
    assertThat(guideline.required())
        .containsExactlyInAnyOrder(Guideline.Requirement.KIND, Guideline.Requirement.VISUAL_CHECKS);
    assertThat(guideline.label()).isEqualTo(Guideline.LabelVisibility.AFTER_SUBMISSION);
    assertThat(guideline.checklist()).containsExactly("Is it red?");
    assertThat(guideline.body()).isEqualTo("# How to judge\n\n---");
  }

  @Test
  void whatIsNotSaidHasItsDefault() throws ExchangeException {
    Guideline guideline =
        GuidelineFile.parse("---\nname: n\nversion: 1\nverdicts: [correct, incorrect]\n---");

    assertThat(guideline.inherited()).isEqualTo(Guideline.Inherited.INCORRECT);
    assertThat(guideline.neutral()).isEqualTo(Guideline.Neutral.CORRECT);
    assertThat(guideline.stopAtFirstError()).isFalse();
    assertThat(guideline.required()).isEmpty();
    assertThat(guideline.label()).isEqualTo(Guideline.LabelVisibility.ON_REQUEST);
    assertThat(guideline.body()).isEmpty();
  }

  @Test
  void theIdFollowsFromTheTextWhateverItsLineEnds() throws ExchangeException {
    assertThat(GuidelineFile.parse(WHOLE.replace("\n", "\r\n")))
        .isEqualTo(GuidelineFile.parse(WHOLE));
    assertThat(GuidelineFile.parse(WHOLE + "more").id())
        .isNotEqualTo(GuidelineFile.parse(WHOLE).id());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          version: 3              | version: three           | version: must be a whole number
          version: 3              | version: 0               | guideline version is not positive: 0
          inherited: exclude      | inherited: maybe         | inherited: must be one of incorrect, correct, exclude
          name: VISCO             | nmae: VISCO              | nmae: is not a known field
          correct, neutral        | right, neutral           | verdicts: "right" is none of
          [correct, neutral,      | [neutral,                | lacks correct or incorrect
          required: [kind         | required: [all           | required: "all" is none of
          name: VISCO             | name: [                  | is not YAML
          label: after_submission | label: 7                 | label: must be text, is a number
          """)
  void whatIsWrongIsSaidByField(String right, String wrong, String message) {
    assertThatExceptionOfType(ExchangeException.class)
        .isThrownBy(() -> GuidelineFile.parse(WHOLE.replace(right, wrong)))
        .withMessageContaining(message);
  }

  @Test
  void aFileWithoutFrontMatterIsToldWhatToBeginWith() {
    for (String source : new String[] {"", "# Title", "---\nname: x\n", "---\n---"}) {
      assertThatExceptionOfType(ExchangeException.class)
          .as(source)
          .isThrownBy(() -> GuidelineFile.parse(source))
          .withMessageContaining("front matter");
    }
  }
}
