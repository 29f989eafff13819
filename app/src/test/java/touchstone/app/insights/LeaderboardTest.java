package touchstone.app.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.critique.Protocol;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.Reading;
import touchstone.annotation.study.Contender;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.Scorer;
import touchstone.annotation.study.StudyData;
import touchstone.annotation.study.StudyOutline;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.LeaderboardRow;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** Three critics, of which the last alone finds errors, while they are read one after the other. */
final class LeaderboardTest {
  private static final List<CriticRun> CRITICS = List.of(run("a"), run("b"), run("c"));

  private final Words words = new Words(Locale.ENGLISH);
  private final StudyData study = Study.of(StudySettings.STANDARD, "c", List.of());
  private final StudyOutline outline =
      new StudyOutline(study.settings(), CRITICS, study.items(), List.of());
  private Leaderboard table;

  private static CriticRun run(String critic) {
    return new CriticRun("d", critic, "", Protocol.CRITIQUE, 1);
  }

  @BeforeEach
  void show() throws Exception {
    FxToolkit.registerPrimaryStage();
    table =
        onInterface(
            () -> {
              Leaderboard made = new Leaderboard(words);
              FxToolkit.toolkitContext().getRegisteredStage().setScene(new Scene(made, 1000, 400));
              FxToolkit.toolkitContext().getRegisteredStage().show();
              return made;
            });
  }

  private static <T> T onInterface(Callable<T> work) {
    T done = WaitForAsyncUtils.waitForAsyncFx(30_000, work);
    WaitForAsyncUtils.waitForFxEvents();
    return done;
  }

  /** A critic's card; one that says nothing has no value that could be sorted by. */
  private Scorecard card(CriticRun run) {
    Subject subject = new Subject.Critic(run);
    return new Scorer(Reading.REFERENCE, Bootstrap.none())
        .score(
            study.contender(subject).orElseGet(() -> new Contender(subject, List.of(), List.of())));
  }

  private Map<Subject, Scorecard> cards(CriticRun... read) {
    Map<Subject, Scorecard> cards = new HashMap<>();
    for (CriticRun run : read) {
      cards.put(new Subject.Critic(run), card(run));
    }
    return cards;
  }

  private void fill(CriticRun... read) {
    onInterface(
        () -> {
          table.fill(LeaderboardRow.of(outline, cards(read), new SubjectWords(words)));
          return true;
        });
  }

  private List<String> names() {
    return table.getItems().stream().map(LeaderboardRow::name).toList();
  }

  /** What a line says of steps; empty where it says nothing yet. */
  private String thF1(String critic) {
    return onInterface(
        () ->
            table.lookupAll(".table-cell").stream()
                .filter(TableCell.class::isInstance)
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> "insights-th-f1".equals(cell.getTableColumn().getId()))
                .filter(
                    cell ->
                        cell.getTableRow().getItem() instanceof LeaderboardRow row
                            && row.name().equals(critic))
                .map(cell -> text(cell.getGraphic()))
                .findFirst()
                .orElseThrow());
  }

  private static String text(Node graphic) {
    return graphic instanceof Label label ? label.getText() : "";
  }

  @Test
  void linesKeepTheirPlacesWhileTheyFillAndAreSortedOnceAllAreThere() {
    fill();
    assertThat(names()).containsExactly("a", "b", "c");
    assertThat(List.of(thF1("a"), thF1("b"), thF1("c"))).containsOnly("");

    fill(run("a"), run("c"));

    assertThat(names()).containsExactly("a", "b", "c");
    assertThat(thF1("a")).isEqualTo(FigureWords.NONE);
    assertThat(thF1("b")).isEmpty();
    assertThat(thF1("c")).isEqualTo("66.7");

    StudyResults all =
        new StudyResults(
            study,
            List.of(card(run("a")), card(run("b")), card(run("c"))),
            List.of(),
            List.of(),
            List.of(),
            StudyResults.besideCards(study, Bootstrap.none()).errors());
    onInterface(
        () -> {
          table.getColumns().get(3).setSortType(TableColumn.SortType.DESCENDING);
          table.getSortOrder().setAll(List.of(table.getColumns().get(3)));
          table.show(LeaderboardRow.of(all, new SubjectWords(words)));
          return true;
        });
    assertThat(names()).startsWith("c");
  }
}
