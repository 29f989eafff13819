package touchstone.annotation.study;

import touchstone.annotation.judgment.Annotator;

/** Whose verdicts on explanations count. Words of two judges are never mixed. */
sealed interface ExplanationJudge {
  /** As settings and figures name it; empty for nobody. */
  String name();

  /** A model, whose verdicts were imported. */
  record Model(String name) implements ExplanationJudge {}

  /** An annotator who said "same core mistake?". */
  record Person(Annotator annotator) implements ExplanationJudge {
    @Override
    public String name() {
      return annotator.name();
    }
  }

  /** Nobody, or somebody asked for who judged nothing. */
  record Nobody(String name) implements ExplanationJudge {}
}
