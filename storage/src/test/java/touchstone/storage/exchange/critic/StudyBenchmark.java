package touchstone.storage.exchange.critic;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Following;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyLoader;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.storage.workspace.Workspace;

/**
 * Times what Insights does on opening: 24 critics on as many items as VISCO has, all of them opened
 * to the viewer, from the workspace file to the first critic's values, to those of all, and to all
 * intervals. Each process opens them three times: the first time nothing of Java is warm but what
 * the opening of a workspace takes. Arguments: a folder, where the workspace stays for next time,
 * and how many processes; the goal is a second from opening to all values.
 */
final class StudyBenchmark {
  private static final int CRITICS = 24;
  private static final int OPENINGS = 3;
  private static final SyntheticVisco DATA = new SyntheticVisco(1_645, 48, 1);
  private static final Annotator VIEWER = new Annotator("viewer");

  private StudyBenchmark() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]).resolve("study.touchstone");
    if (arguments.length == 1) {
      open(file);
      return;
    }
    if (!Files.exists(file)) {
      make(file);
    }
    List<List<Double>> runs = new ArrayList<>();
    for (int run = 0; run < Integer.parseInt(arguments[1]); run++) {
      runs.add(inAJavaOfItsOwn(arguments[0]));
    }
    for (int opening = 0; opening < OPENINGS; opening++) {
      System.out.printf(
          Locale.ROOT,
          "opening %d: first critic %.3f s, all values %.3f s, all intervals %.3f s (medians)%n",
          opening + 1,
          median(runs, 3 * opening),
          median(runs, 3 * opening + 1),
          median(runs, 3 * opening + 2));
    }
  }

  private static double median(List<List<Double>> runs, int place) {
    return runs.stream().map(run -> run.get(place)).sorted().toList().get(runs.size() / 2);
  }

  private static void make(Path file) throws Exception {
    Path folder = Files.createTempDirectory("study");
    try (Workspace made = Workspace.create(file, InstantSource.system(), new Random(1))) {
      FilledWorkspace.fill(made, DATA.write(folder), CRITICS);
      FilledWorkspace.openTo(VIEWER, made);
    }
  }

  private static List<Double> inAJavaOfItsOwn(String folder) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                StudyBenchmark.class.getName(),
                folder)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return printed.lines().map(Double::valueOf).toList();
  }

  /** Prints the seconds since each opening: to the first critic, all values, all intervals. */
  private static void open(Path file) throws Exception {
    try (Workspace workspace = Workspace.open(file, InstantSource.system(), new Random(1))) {
      workspace.judgments().of(workspace.items().at(1).orElseThrow().id());
      StudyLoader studies = new StudyLoader(workspace.studySources(), VIEWER);
      for (int opening = 0; opening < OPENINGS; opening++) {
        long start = System.nanoTime();
        Points points = new Points();
        StudyData data = studies.load(StudySettings.STANDARD, points);
        StudyResults.of(data, Bootstrap.none(), points::card);
        long pointed = System.nanoTime();
        StudyResults.of(data, Bootstrap.standard());
        for (long moment : new long[] {points.first.get(), pointed, System.nanoTime()}) {
          System.out.println((moment - start) / 1e9);
        }
      }
    }
  }

  /** Scores each critic as soon as it is read, as Insights does. */
  private static final class Points implements Following {
    private final Scorer scorer = new Scorer(StudySettings.STANDARD.reading(), Bootstrap.none());
    private final Map<Subject, Scorecard> cards = new ConcurrentHashMap<>();
    private final AtomicLong first = new AtomicLong();

    @Override
    public boolean isWanted() {
      return true;
    }

    @Override
    public void begun(StudyOutline outline) {}

    @Override
    public void read(Contender critic) {
      cards.put(critic.subject(), scorer.score(critic));
      first.compareAndSet(0, System.nanoTime());
    }

    Optional<Scorecard> card(Contender contender) {
      return Optional.ofNullable(cards.get(contender.subject()));
    }
  }
}
