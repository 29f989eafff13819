package touchstone.annotation.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import touchstone.annotation.answer.AnswerMatch.Basis;
import touchstone.annotation.answer.AnswerValue.Sequence;
import touchstone.annotation.answer.AnswerValue.Truth;

class AnswerMatcherTest {

  private final AnswerMatcher mended = new AnswerMatcher(Reading.MENDED);

  private static Map<String, AnswerValue> source(String name) {
    return Map.of(AnswerMatcher.SOURCE, AnswerValue.text(name));
  }

  private AnswerMatch match(String source, String answer, String label) {
    return mended.match(AnswerValue.text(answer), AnswerValue.text(label), source(source));
  }

  @ParameterizedTest
  @EnumSource
  void aSourceWithoutARuleFallsBackToExactMatchAndSaysSo(Reading reading) {
    AnswerMatch match =
        new AnswerMatcher(reading)
            .match(
                AnswerValue.text(" The  CAT. "), AnswerValue.text("the cat"), source("SomeNewQA"));
    assertThat(match).isEqualTo(new AnswerMatch(true, Rule.EXACT, Basis.NO_RULE));
  }

  @Test
  void anItemWithoutASourceFallsBackToo() {
    AnswerValue label = AnswerValue.list(AnswerValue.text("cat"), AnswerValue.text("kitten"));
    assertThat(mended.match(AnswerValue.text("Kitten"), label, Map.of()))
        .isEqualTo(new AnswerMatch(true, Rule.EXACT, Basis.NO_RULE));
    assertThat(mended.match(AnswerValue.text("dog"), label, Map.of()).right()).isFalse();
    assertThat(mended.match(label, label, Map.of()).right()).isTrue();
  }

  @Test
  void aKnownSourceNamesItsRule() {
    assertThat(match("TallyQA", "three dogs", "3"))
        .isEqualTo(new AnswerMatch(true, Rule.COUNT, Basis.SOURCE_RULE));
  }

  @Test
  void anAnswerThatTheRuleCannotReadIsWrongAndSaysSo() {
    assertThat(mended.match(AnswerValue.NOTHING, AnswerValue.text("yes"), source("POPE")))
        .isEqualTo(new AnswerMatch(false, Rule.YES_OR_NO, Basis.UNREADABLE));
    assertThatThrownBy(() -> new AnswerMatch(true, Rule.EXACT, Basis.UNREADABLE))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("right");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POPE       | No, there is none.        | no      | true",
        "POPE       | Yes, not far away         | yes     | false",
        "VSR        | It isn’t                  | False   | true",
        "SceMQA     | I choose B                | B       | true",
        "SceMQA     | A or B                    | A       | false",
        "WeMath     | option c.                 | C       | true",
        "MathVision | Answer: 3/4               | 0.75    | true",
        "MathVision | The answer is 3.14159     | 3.14    | true",
        "MathVision | (2; 3)                    | (2,3)   | false",
        "MMVet      | €1,234                    | $1,234  | true",
        "MMVet      | minus 3                   | -3      | false",
        "TallyQA    | one hundred and five      | 105     | true",
        "TallyQA    | 3 of 4                    | 3       | false",
        "CLEVR      | There are 3 cubes         | 3       | true",
        "CLEVR      | A red cube                | red     | true",
        "PlotQA     | 3 million                 | 3000000 | true",
        "PlotQA     | 12 %                      | 12      | true",
        "GQA        | Dont know!                | don't know | true",
        "GQA        | two                       | 2       | true",
      })
  void theMendedReadingJudgesAsAPersonWould(
      String source, String answer, String label, boolean right) {
    assertThat(match(source, answer, label).right()).isEqualTo(right);
  }

  @Property(tries = 2_000)
  void noAnswerOrLabelStopsAnyRule(
      @ForAll Reading reading,
      @ForAll("sources") String source,
      @ForAll("values") AnswerValue answer,
      @ForAll("values") AnswerValue label,
      @ForAll("values") AnswerValue choices) {
    Map<String, AnswerValue> metadata =
        Map.of(
            AnswerMatcher.SOURCE,
            AnswerValue.text(source),
            "choices",
            choices,
            "answer_options",
            choices,
            "question_type",
            AnswerValue.text(source.startsWith("Math") ? "multi_choice" : "open"),
            "answer_type",
            AnswerValue.text("float"),
            "precision",
            AnswerValue.number("2"));
    AnswerMatch match = new AnswerMatcher(reading).match(answer, label, metadata);
    assertThat(match.basis()).isNotEqualTo(Basis.NO_RULE);
  }

  @Provide
  Arbitrary<String> sources() {
    return Arbitraries.of(ReferenceQuirk.OTHER_KINDS.sources().stream().sorted().toList());
  }

  @Provide
  Arbitrary<AnswerValue> values() {
    Arbitrary<AnswerValue> texts =
        Arbitraries.strings()
            .withChars("AbcN01 (),.-/\"'%$eE_[]\n\u00a0\ud83d\ude00")
            .ofMaxLength(12)
            .map(AnswerValue::text);
    Arbitrary<AnswerValue> others =
        Arbitraries.of(
            AnswerValue.NOTHING,
            new Truth(true),
            AnswerValue.number("0"),
            AnswerValue.number("-1.5e3"),
            AnswerValue.number("1e999"));
    Arbitrary<AnswerValue> leaves = Arbitraries.oneOf(texts, others);
    return Arbitraries.oneOf(leaves, leaves.list().ofMaxSize(4).map(Sequence::new));
  }
}
