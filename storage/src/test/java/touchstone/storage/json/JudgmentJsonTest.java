package touchstone.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.annotation.judgment.Shape;
import touchstone.annotation.judgment.Span;
import touchstone.annotation.judgment.StepJudgment;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;

final class JudgmentJsonTest {
  @Test
  void aLineOfJudgeIsRead() throws IOException, MalformedJson {
    Judgment judgment =
        read(
            """
            {"id": "7", "item": "x", "steps": [
              {},
              {"verdict": "incorrect", "critique": "No.", "kinds": ["perception"],
               "inherited_from": [1], "unsure": true, "note": "n", "confidence": 0.5,
               "evidence": [{"rectangle": [1, 2, 3.5, 4]}],
               "spans": [{"start": 0, "end": 4}],
               "checks": [{"question": "Red?", "answer": "cannot_tell", "evidence": null}]}],
             "answer": "incorrect", "skip": null, "submit": true}
            """);

    StepJudgment second = judgment.step(2);
    assertThat(judgment.steps().keySet()).containsExactly(2);
    assertThat(judgment.answer()).isEqualTo(Verdict.INCORRECT);
    assertThat(second.verdict()).isEqualTo(Verdict.INCORRECT);
    assertThat(second.unsure()).isTrue();
    assertThat(second.kinds()).isEqualTo(new TreeSet<>(Set.of(new ErrorKind("perception"))));
    assertThat(second.inheritedFrom()).containsExactly(1);
    assertThat(second.confidence()).isEqualTo(0.5);
    assertThat(second.evidence())
        .isEqualTo(List.of(new Evidence(0, new Shape.Rectangle(1, 2, 3.5, 4))));
    assertThat(second.spans()).isEqualTo(List.of(new Span(0, 4, null)));
    assertThat(second.checks()).hasSize(1);
  }

  @Test
  void nothingSaidIsAnEmptyJudgment() throws IOException, MalformedJson {
    assertThat(read("{}")).isEqualTo(Judgment.NONE);
    assertThat(read("{\"steps\": null, \"answer\": null}")).isEqualTo(Judgment.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"answer": "wrong"}                   | answer             | must be one of incorrect, neutral, correct, is "wrong"
          {"answer": true}                      | answer             | must be text, is true or false
          {"steps": {}}                         | steps              | must be a list, is an object
          {"steps": ["x"]}                      | steps[1]           | must be an object, is text
          {"steps": [{}, {"verdikt": "x"}]}     | steps[2].verdikt   | is not a known field; known are verdict, unsure
          {"steps": [{"unsure": "yes"}]}        | steps[1].unsure    | must be true or false, is text
          {"steps": [{"kinds": [1]}]}           | steps[1].kinds     | must be a list of text, has a number
          {"steps": [{"kinds": [" "]}]}         | steps[1]           | error kind has no name
          {"steps": [{"inherited_from": [1.5]}]}| steps[1].inherited_from | must be a whole number
          {"steps": [{"inherited_from": [1]}]}  | steps              | step 1 can inherit from earlier steps only, not from [1]
          {"steps": [{"confidence": 2}]}        | steps[1]           | confidence is outside 0 to 1: 2.0
          {"steps": [{"evidence": [{}]}]}       | steps[1].evidence[1] | needs one of rectangle, polygon, point
          {"steps": [{"evidence": [{"point": [1]}]}]} | steps[1].evidence[1].point | must be a list of 2 numbers
          {"steps": [{"evidence": [{"point": [1, 1e999]}]}]} | steps[1].evidence[1] | coordinate is not a number: Infinity
          {"steps": [{"evidence": [{"rectangle": [1, 1, 0, 1]}]}]} | steps[1].evidence[1] | rectangle is empty
          {"steps": [{"evidence": [{"image": -1, "point": [1, 1]}]}]} | steps[1].evidence[1] | image index is negative: -1
          {"steps": [{"evidence": [{"polygon": [[1, 1]]}]}]} | steps[1].evidence[1] | polygon has fewer than 3 vertices
          {"steps": [{"spans": [{"start": 1}]}]} | steps[1].spans[1].end | must be a whole number, is missing
          {"steps": [{"spans": [{"start": 2, "end": 2}]}]} | steps[1] | span is empty or negative: 2 to 2
          {"steps": [{"spans": [{"from": 2}]}]} | steps[1].spans[1].from | is not a known field; known are start, end, kind
          {"steps": [{"checks": [{"answer": "yes"}]}]} | steps[1] | visual check has no question
          {"steps": [{"checks": [{"question": "q", "answer": "maybe"}]}]} | steps[1].checks[1].answer | must be one of yes, no, cannot_tell, is "maybe"
          []                                    | ''                 | must be an object, is a list
          """)
  void whatIsWrongIsSaidWithItsPlaceAndWhatWouldBeRight(String json, String place, String problem) {
    assertThatExceptionOfType(MalformedJson.class)
        .isThrownBy(() -> read(json))
        .satisfies(refusal -> assertThat(refusal.place()).isEqualTo(place))
        .satisfies(refusal -> assertThat(refusal.problem()).startsWith(problem));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          edited    | 1 | {"field": "colour", "step": 1}
          edited    | 1 | {"field": "verdict", "step": 0, "verdict": "correct"}
          edited    | 1 | {"field": "confidence", "step": 1, "confidence": 7}
          edited    | 2 | {"field": "note", "step": 1, "note": "x"}
          skipped   | 1 | {}
          exposed   | 1 | {"to": "the_moon"}
          exposed   | 1 | {}
          undone    | 1 | {"act": "no dash"}
          accepted  | 1 | {"judgment": {}, "origin": {"kind": "imported"}, "references": {"one": []}}
          submitted | 1 | {} trailing
          accepted  | 1 | not JSON
          """)
  void anActThatCannotBeUnderstoodStaysUnknown(String type, int version, String payload) {
    assertThat(ActJson.read(new ActJson.Stored(type, version, payload)))
        .isEqualTo(new Act.Unknown(type, version, payload));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          not JSON
          []
          {"standings": {" ": {"judgment": {}}}}
          {"standings": {"a": {}}}
          {"standings": {"a": {"judgment": {}, "submissions": [{"entry": "x-1", "at": "2026-01-01T00:00:00Z", "judgment": {}}]}}}
          {"standings": {"a": {"judgment": {}, "submissions": [{"entry": "00000000000000000000000000000001-1", "at": "noon", "judgment": {}}]}}}
          {"standings": {"a": {"judgment": {}, "exposures": ["x"]}}}
          {"standings": {"a": {"judgment": {}, "exposures": [null]}}}
          {"accepted": {"judgment": {}, "references": {"1": [{"author": " "}]}, "origin": {"kind": "imported"}}}
          """)
  void aStateThatIsDamagedIsSaidToBe(String state) {
    assertThatExceptionOfType(MalformedJson.class).isThrownBy(() -> StateJson.read(state));
  }

  private static Judgment read(String json) throws IOException, MalformedJson {
    return JudgmentJson.read(Json.parse(json));
  }
}
