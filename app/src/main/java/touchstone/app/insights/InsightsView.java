package touchstone.app.insights;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.critique.CriticRun;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.CorrectionCard;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StepPlace;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.failures.FailureWords;
import touchstone.app.figures.LeaderboardRow;
import touchstone.app.figures.SubjectWords;
import touchstone.app.navigation.Destination;
import touchstone.app.navigation.Navigation;
import touchstone.assets.words.Words;

/** The figures: leaderboard, the three failure patterns, and everything beside them. */
public final class InsightsView extends BorderPane {
  private final InsightsModel model;
  private final DetailModel detail;
  private final Navigation navigation;
  private final Words words;
  private final Leaderboard leaderboard;
  private final PatternCards patterns;
  private final DetailCards details;
  private final BesideCards besides;
  private final ErrorsCard errors;
  private final FlowPane corrections = new FlowPane();
  private final Label message = new Label();
  private final Button openAll;
  private final Button clear;

  /** What shows only once all is read. */
  private final VBox below;

  private final ScrollPane scroll;

  /** Whether the keyboard belongs into the table once it shows. */
  private boolean awaited;

  /**
   * Makes the view.
   *
   * @param report asks where the report goes, and writes it there
   */
  public InsightsView(
      InsightsModel model,
      DetailModel detail,
      Navigation navigation,
      Runnable report,
      Words words) {
    this.model = model;
    this.detail = detail;
    this.navigation = navigation;
    this.words = words;
    getStyleClass().add("insights");
    setId("insights");
    getStylesheets()
        .add(
            Objects.requireNonNull(Words.class.getResource("/touchstone/assets/theme/insights.css"))
                .toExternalForm());
    leaderboard = new Leaderboard(words);
    patterns = new PatternCards(model, this::open, words);
    details = new DetailCards(model, detail, this::open, words);
    besides = new BesideCards(model, this::open, words);
    errors = new ErrorsCard(this::open, words);
    corrections.getStyleClass().add("insights-flow");
    below = new VBox(patterns, besides, details, errors, corrections);
    below.getStyleClass().add("insights-below");
    VBox content = new VBox(leaderboard, below);
    content.getStyleClass().add("insights-content");
    scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "insights-scroll");
    openAll = new Button(words.text("insights.open-all"));
    openAll.setId("insights-open-all");
    openAll.setOnAction(
        _ -> {
          focus();
          model.openAll();
        });
    clear = new Button(words.text("insights.clear-filters"));
    clear.setId("insights-clear-filters");
    clear.setOnAction(
        _ -> {
          focus();
          model.clearFilters();
        });
    message.setId("insights-message");
    message.setWrapText(true);
    message.getStyleClass().add("placeholder");
    setTop(new InsightsHeader(model, report, words));
    leaderboard
        .getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            row -> {
              if (row != null && row.subject() != null) {
                detail.subjectProperty().set(row.subject());
                patterns.speakOf(row.subject());
              }
            });
    leaderboard.sceneProperty().subscribe(_ -> focusIfThere());
    model.stateProperty().subscribe(this::show);
    model.hiddenProperty().subscribe(_ -> show(model.stateProperty().get()));
  }

  private void show(InsightsState state) {
    switch (state) {
      case InsightsState.Loading() -> say(words.text("insights.loading"));
      case InsightsState.Failed(var cause) -> say(new FailureWords(words).of(cause));
      case InsightsState.Empty(var lack) -> say(lacking(lack));
      case InsightsState.Filling(var outline, var cards) -> {
        leaderboard.fill(LeaderboardRow.of(outline, cards, new SubjectWords(words)));
        showContent(false);
      }
      case InsightsState.Shown(var results, _) -> show(results);
    }
  }

  private String lacking(InsightsState.Lack lack) {
    return switch (lack) {
      case NOTHING_JUDGED -> words.text("insights.empty.nothing-judged");
      case MATCHES -> words.text("insights.empty.matches", String.join(" · ", filters()));
      case GOLD -> words.text("insights.empty.gold");
      case CRITICS -> words.text("insights.empty.critics");
    };
  }

  private List<String> filters() {
    StudySettings asked = model.settingsProperty().get();
    List<String> filters = new ArrayList<>(asked.where().values());
    if (asked.against() instanceof Against.Person(var annotator)) {
      filters.add(words.text("insights.against", annotator.name()));
    }
    return filters;
  }

  private void say(String text) {
    message.setText(text);
    VBox box = new VBox(message);
    if (model.stateProperty().get().equals(new InsightsState.Empty(InsightsState.Lack.MATCHES))) {
      box.getChildren().add(clear);
    }
    if (model.mayOpen() && !model.closedProperty().get().isEmpty()) {
      box.getChildren().add(openAll);
    }
    box.getStyleClass().add("insights-empty");
    setCenter(box);
  }

  private void show(StudyResults results) {
    leaderboard.show(LeaderboardRow.of(results, new SubjectWords(words)));
    List<Scorecard> shown =
        results.cards().stream()
            .filter(card -> !(card.subject() instanceof Subject.Ensemble))
            .filter(card -> !model.hiddenProperty().get().contains(card.subject()))
            .filter(card -> card.critique().items() > 0)
            .toList();
    patterns.show(shown);
    if (detail.subjectProperty().get() == null && !shown.isEmpty()) {
      detail.subjectProperty().set(shown.getFirst().subject());
    }
    details.show(results);
    besides.show(results.lookBack(), results.consistency());
    errors.show(results.errors());
    showCorrections(results);
    showContent(true);
  }

  /** Shows the table, and what is below it where all of that is known. */
  private void showContent(boolean whole) {
    below.setVisible(whole);
    below.setManaged(whole);
    if (!scroll.equals(getCenter())) {
      setCenter(scroll);
    }
  }

  private void showCorrections(StudyResults results) {
    List<CorrectionCard> cards = results.corrections();
    if (corrections.getChildren().size() != cards.size()) {
      corrections.getChildren().clear();
      for (int i = 0; i < cards.size(); i++) {
        corrections.getChildren().add(new CorrectionBox("corrections-" + i, cards.get(i), words));
      }
    } else {
      for (int i = 0; i < cards.size(); i++) {
        ((CorrectionBox) corrections.getChildren().get(i)).show(cards.get(i));
      }
    }
  }

  private void open(String title, @Nullable Subject said, List<StepPlace> places) {
    if (!places.isEmpty()) {
      CriticRun critic = said instanceof Subject.Critic(var run) ? run : null;
      navigation.go(new Destination.CompareSteps(title, places, critic));
    }
  }

  /** Puts the keyboard into the table, as soon as it is there. */
  public void focus() {
    awaited = true;
    focusIfThere();
  }

  /** The table is in no scene before its pane was laid out for the first time. */
  private void focusIfThere() {
    if (awaited && leaderboard.getScene() != null) {
      awaited = false;
      leaderboard.requestFocus();
    }
  }
}
