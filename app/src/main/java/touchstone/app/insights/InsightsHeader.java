package touchstone.app.insights;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.Scorecard;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.annotation.study.Subject;
import touchstone.app.content.MenuChoice;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** What the figures are over, and the switches that change it. */
final class InsightsHeader extends HBox {
  private final InsightsModel model;
  private final Words words;
  private final SubjectWords subjects;
  private final Label summary = new Label();
  private final MenuButton skills = menu("insights-skills");
  private final MenuButton sources = menu("insights-sources");
  private final MenuButton critics = menu("insights-critics");
  private final MenuButton reading = menu("insights-reading");
  private final Button report;
  private @Nullable StudyResults results;

  InsightsHeader(InsightsModel model, Runnable write, Words words) {
    this.model = model;
    this.words = words;
    this.subjects = new SubjectWords(words);
    getStyleClass().add("insights-header");
    setAlignment(Pos.CENTER_LEFT);
    Label title = new Label(words.text("place.insights"));
    title.getStyleClass().add("insights-title");
    title.setMinWidth(USE_PREF_SIZE);
    summary.setId("insights-summary");
    summary.getStyleClass().add("secondary");
    summary.setMinWidth(0);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    report = new Button(words.text("insights.report"));
    report.setId("insights-report");
    report.setMinWidth(USE_PREF_SIZE);
    report.setDisable(true);
    report.setOnAction(_ -> write.run());
    getChildren().setAll(title, summary, spring, skills, sources, critics, reading, report);
    model.stateProperty().subscribe(this::show);
    model.hiddenProperty().subscribe(_ -> showCritics());
  }

  private static MenuButton menu(String id) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.setMnemonicParsing(false);
    menu.getStyleClass().addAll("chip", "filter");
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private void show(InsightsState state) {
    boolean shown = state instanceof InsightsState.Shown;
    // Where nothing matches, the menus are the way back.
    boolean unmatched = state.equals(new InsightsState.Empty(InsightsState.Lack.MATCHES));
    if (state instanceof InsightsState.Shown(var now, _)) {
      results = now;
    }
    summary.setText(summary(state));
    report.setDisable(!shown);
    StudyResults known = results;
    for (MenuButton menu : List.of(skills, sources, critics, reading)) {
      menu.setVisible(known != null && (shown || unmatched));
      menu.setManaged(menu.isVisible());
    }
    if (known != null && (shown || unmatched)) {
      showFilter(skills, FilterValues.KEYS.getFirst(), "insights.all-skills");
      showFilter(sources, FilterValues.KEYS.getLast(), "insights.all-sources");
      showCritics();
      showReading(known);
    }
  }

  private String summary(InsightsState state) {
    return switch (state) {
      case InsightsState.Loading _, InsightsState.Empty _, InsightsState.Failed _ -> "";
      case InsightsState.Filling(var outline, var cards) ->
          words.text(
              "insights.summary-filling",
              open(outline.items().size(), outline.steps()),
              cards.size(),
              outline.critics().size());
      case InsightsState.Shown(var shown, int pending) -> {
        String open = open(shown.data().items().size(), shown.data().steps());
        yield pending == 0 ? open : words.text("insights.summary-pending", open);
      }
    };
  }

  /** What the figures rest on, and what is left out. */
  private String open(int items, long steps) {
    String all = words.text("insights.summary", items, steps);
    int closed = model.closedProperty().get().size();
    return closed == 0 ? all : words.text("insights.summary-closed", all, closed);
  }

  private void showFilter(MenuButton menu, String key, String allKey) {
    String chosen = model.settingsProperty().get().where().get(key);
    menu.setText(chosen == null ? words.text(allKey) : chosen);
    menu.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    menu.getItems()
        .add(MenuChoice.of(words.text(allKey), group, chosen == null, () -> narrow(key, null)));
    for (String value : model.filterValues().of(key)) {
      menu.getItems()
          .add(MenuChoice.of(value, group, value.equals(chosen), () -> narrow(key, value)));
    }
  }

  private void narrow(String key, @Nullable String value) {
    model.change(settings -> settings.withWhere(key, value));
  }

  private void showCritics() {
    StudyResults shown = results;
    if (shown == null) {
      return;
    }
    Set<Subject> hidden = model.hiddenProperty().get();
    List<Subject> all =
        shown.cards().stream()
            .map(Scorecard::subject)
            .filter(subject -> !(subject instanceof Subject.Ensemble))
            .toList();
    long chosen = all.stream().filter(subject -> !hidden.contains(subject)).count();
    critics.setText(words.text("insights.critics", chosen));
    critics.getItems().setAll(all.stream().map(subject -> check(subject, hidden)).toList());
  }

  private MenuItem check(Subject subject, Set<Subject> hidden) {
    CheckMenuItem item = new CheckMenuItem(subjects.name(subject));
    item.setMnemonicParsing(false);
    item.setSelected(!hidden.contains(subject));
    item.setOnAction(
        _ -> {
          Set<Subject> changed = new HashSet<>(hidden);
          if (!changed.remove(subject)) {
            changed.add(subject);
          }
          model.hide(changed);
        });
    return item;
  }

  private void showReading(StudyResults shown) {
    StudySettings settings = model.settingsProperty().get();
    reading.setText(
        switch (settings.against()) {
          case Against.Gold() -> words.text("insights.against-gold");
          case Against.Person(var annotator) -> words.text("insights.against", annotator.name());
        });
    reading.getItems().clear();
    ToggleGroup truths = new ToggleGroup();
    addTruth(truths, words.text("insights.against-gold"), new Against.Gold(), settings);
    for (Annotator person : people(shown, settings.against())) {
      String name = words.text("insights.against", person.name());
      addTruth(truths, name, new Against.Person(person), settings);
    }
    reading.getItems().add(new SeparatorMenuItem());
    ToggleGroup group = new ToggleGroup();
    for (InheritedErrors inherited : InheritedErrors.values()) {
      reading
          .getItems()
          .add(
              MenuChoice.of(
                  words.text(inheritedKey(inherited)),
                  group,
                  settings.inherited() == inherited,
                  () -> model.change(now -> now.withInherited(inherited))));
    }
    if (model.mayOpen() && !model.closedProperty().get().isEmpty()) {
      MenuItem open = new MenuItem(words.text("insights.open-all"));
      open.setOnAction(_ -> model.openAll());
      reading.getItems().addAll(new SeparatorMenuItem(), open);
    }
  }

  /** Whoever has figures, and the one whose word is the truth now, who has none. */
  private static SortedSet<Annotator> people(StudyResults shown, Against truth) {
    SortedSet<Annotator> people = new TreeSet<>();
    for (Scorecard card : shown.cards()) {
      if (card.subject() instanceof Subject.Person(var annotator)) {
        people.add(annotator);
      }
    }
    if (truth instanceof Against.Person(var annotator)) {
      people.add(annotator);
    }
    return people;
  }

  private void addTruth(ToggleGroup group, String name, Against truth, StudySettings settings) {
    reading
        .getItems()
        .add(
            MenuChoice.of(
                name,
                group,
                settings.against().equals(truth),
                () -> model.change(now -> now.withAgainst(truth))));
  }

  private static String inheritedKey(InheritedErrors inherited) {
    return switch (inherited) {
      case INCORRECT -> "insights.inherited.incorrect";
      case CORRECT -> "insights.inherited.correct";
      case EXCLUDE -> "insights.inherited.exclude";
    };
  }
}
