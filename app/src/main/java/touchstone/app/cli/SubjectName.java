package touchstone.app.cli;

import touchstone.annotation.critique.Protocol;
import touchstone.annotation.study.Subject;
import touchstone.app.report.PlainText;

/** What a table calls those who are measured. */
final class SubjectName {
  private SubjectName() {}

  static String of(Subject subject) {
    return PlainText.of(name(subject));
  }

  private static String name(Subject subject) {
    return switch (subject) {
      case Subject.Critic(var run) -> {
        String name = run.critic() + (run.protocol() == Protocol.LOOKBACK ? ", LookBack" : "");
        String named = run.name().isEmpty() ? name : name + ", " + run.name();
        yield run.sample() == 1 ? named : named + ", sample " + run.sample();
      }
      case Subject.Person(var annotator) -> annotator.name() + " (person)";
      case Subject.Ensemble(var voting, var members) ->
          switch (voting) {
            case MAJORITY -> "majority of " + members.size();
            case WEIGHTED -> "weighted vote of " + members.size();
          };
    };
  }
}
