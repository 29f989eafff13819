package touchstone.annotation.answer;

import static java.util.Map.entry;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.answer.AnswerMatch.Basis;
import touchstone.annotation.answer.AnswerValue.Text;

/**
 * Says whether a new answer is right by the rule of the item's source data set.
 *
 * @see <a href="https://github.com/PlusLabNLP/VISCO/tree/main/src_evaluation">the reference</a>
 */
public record AnswerMatcher(Reading reading) {

  /** The metadata key that names the source data set. */
  public static final String SOURCE = "src_dataset";

  private static final Map<String, AnswerRule> RULES =
      Map.ofEntries(
          entry("POPE", YesNoRule.POPE),
          entry("HallusionBench", YesNoRule.HALLUSION_BENCH),
          entry("VSR", YesNoRule.VSR),
          entry("FigureQA", YesNoRule.FIGURE_QA),
          entry("PlotQA", new YesNoOrValueRule()),
          entry("SceMQA", new OptionLetterRule()),
          entry("WeMath", new OptionLetterRule()),
          entry("ScienceQA", new NearestChoiceRule("choices")),
          entry("EmbSpatial", new NearestChoiceRule("answer_options")),
          entry("MathVista", new TypedRule()),
          entry("MathVision", new PointNumberOrLetterRule()),
          entry("MMMU", new LetterOrOpenRule()),
          entry("MMVet", new AlternativesRule()),
          entry("TallyQA", new CountRule()),
          entry("CLEVR", new CountOrWordRule()),
          entry("GQA", new PhraseRule()),
          entry("DocVQA", new PhrasesRule(Rule.ANY_PHRASE, 1)),
          entry("ChartQA", new PhrasesRule(Rule.ANY_PHRASE, 1)),
          entry("TextVQA", new PhrasesRule(Rule.THREE_PHRASES, 3)));

  /**
   * Compares an answer with the label.
   *
   * @param metadata the item's own, {@link #SOURCE} among it; what a rule needs beside it is read
   *     under VISCO's keys ({@code choices}, {@code answer_options}, {@code question_type}, {@code
   *     answer_type}, {@code precision})
   */
  public AnswerMatch match(
      AnswerValue answer, AnswerValue label, Map<String, AnswerValue> metadata) {
    Attempt attempt = new Attempt(answer, label, metadata);
    AnswerRule ofSource = ruleOf(metadata.get(SOURCE));
    return ofSource == null
        ? result(new ExactRule(), attempt, Basis.NO_RULE)
        : result(ofSource, attempt, Basis.SOURCE_RULE);
  }

  private static @Nullable AnswerRule ruleOf(@Nullable AnswerValue source) {
    return source instanceof Text(String name) ? RULES.get(name) : null;
  }

  private AnswerMatch result(AnswerRule rule, Attempt attempt, Basis basis) {
    Outcome outcome =
        switch (reading) {
          case MENDED -> rule.mended(attempt);
          case REFERENCE -> rule.reference(attempt);
        };
    return new AnswerMatch(
        outcome == Outcome.RIGHT,
        rule.rule(),
        outcome == Outcome.UNREADABLE ? Basis.UNREADABLE : basis);
  }
}
