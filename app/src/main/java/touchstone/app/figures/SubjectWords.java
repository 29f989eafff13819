package touchstone.app.figures;

import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.study.Subject;
import touchstone.assets.words.Words;

/** What subjects are called. */
public final class SubjectWords {
  private final Words words;

  public SubjectWords(Words words) {
    this.words = words;
  }

  public String name(Subject subject) {
    return switch (subject) {
      case Subject.Critic(var run) -> name(run);
      case Subject.Person(var annotator) -> words.text("subject.person", annotator.name());
      case Subject.Ensemble(var voting, var members) ->
          words.text(
              switch (voting) {
                case MAJORITY -> "subject.majority";
                case WEIGHTED -> "subject.weighted";
              },
              members.size());
    };
  }

  /** The name of one that another data set has, too. */
  String within(String name, String dataSet) {
    return words.text("subject.within", name, dataSet);
  }

  public String name(CriticRun run) {
    String name =
        run.protocol() == Protocol.LOOKBACK
            ? words.text("subject.lookback", run.critic())
            : run.critic();
    String named = run.name().isEmpty() ? name : words.text("subject.run", name, run.name());
    return run.sample() == 1 ? named : words.text("subject.sample", named, run.sample());
  }
}
