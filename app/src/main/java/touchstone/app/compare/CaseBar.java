package touchstone.app.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.comparison.CaseKind;
import touchstone.annotation.critique.CriticRun;
import touchstone.app.commands.KeyHints;
import touchstone.app.content.MenuChoice;
import touchstone.app.figures.FigureWords;
import touchstone.app.figures.SubjectWords;
import touchstone.assets.words.Words;

/** What is looked through, as chips with counts, and where in it one is. */
final class CaseBar extends VBox {
  private static final double PADDING = 32;
  private static final String SKILL = "critic_skill";
  private static final String SOURCE = "src_dataset";

  private final CompareModel model;
  private final CaseBrowser browser;
  private final SubjectWords subjects;
  private final FigureWords figures;
  private final Words words;
  private final Map<CaseKind, ToggleButton> kinds = new LinkedHashMap<>();
  private final ToggleButton everything = chip("compare-all");
  private final ToggleButton given = chip("compare-given");
  private final MenuButton skills = menu("compare-skills");
  private final MenuButton sources = menu("compare-sources");
  private final MenuButton errorKinds = menu("compare-kinds");
  private final MenuButton critics = menu("compare-critics");
  private final Label place = new Label();

  CaseBar(CompareModel model, KeyHints hints, Words words) {
    this.model = model;
    this.browser = model.browser();
    this.subjects = new SubjectWords(words);
    this.figures = new FigureWords(words);
    this.words = words;
    getStyleClass().add("case-bar");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("case-chips");
    // The height that a bar asks for is that of its preferred width.
    chips.prefWrapLengthProperty().bind(widthProperty().subtract(PADDING));
    chips.getChildren().add(given);
    for (CaseKind kind : CaseKind.values()) {
      ToggleButton chip = chip("compare-" + id(kind));
      chip.setTooltip(new Tooltip(words.text(explanationKey(kind))));
      chip.setOnAction(_ -> choose(new Listing.Filtered(browser.filter().withKind(kind))));
      kinds.put(kind, chip);
      chips.getChildren().add(chip);
    }
    everything.setText(words.text("comparison.everything"));
    everything.setOnAction(_ -> choose(new Listing.Everything(browser.filter())));
    chips.getChildren().add(everything);
    place.setId("compare-place");
    place.getStyleClass().add("compare-note");
    place.setMinWidth(Region.USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    HBox menus =
        new HBox(
            critics,
            skills,
            sources,
            errorKinds,
            spring,
            place,
            step("compare.previous-item", "◂", model::previousItem, hints),
            step("compare.next-item", "▸", model::nextItem, hints));
    menus.getStyleClass().add("case-menus");
    getChildren().setAll(chips, menus);
    browser.listingProperty().subscribe(_ -> show());
    browser.countsProperty().subscribe(_ -> show());
    browser.factsProperty().subscribe(_ -> show());
    browser.listProperty().subscribe(_ -> showPlace());
    model.indexProperty().subscribe(_ -> showPlace());
    model.reasons().namesHiddenProperty().subscribe(_ -> show());
  }

  private void choose(Listing wanted) {
    model.show(wanted);
    // A press on the chosen chip would leave none chosen.
    show();
  }

  private static String key(CaseKind kind) {
    return switch (kind) {
      case MISSED_ERROR -> "comparison.kind.missed-error";
      case FALSE_ALARM -> "comparison.kind.false-alarm";
      case WRONG_REASON -> "comparison.kind.wrong-reason";
      case AFTER_ERROR -> "comparison.kind.after-error";
      case FORMAT_ERROR -> "comparison.kind.format-error";
      case DISAGREEMENT -> "comparison.kind.disagreement";
    };
  }

  private static String explanationKey(CaseKind kind) {
    return switch (kind) {
      case MISSED_ERROR -> "comparison.about.missed-error";
      case FALSE_ALARM -> "comparison.about.false-alarm";
      case WRONG_REASON -> "comparison.about.wrong-reason";
      case AFTER_ERROR -> "comparison.about.after-error";
      case FORMAT_ERROR -> "comparison.about.format-error";
      case DISAGREEMENT -> "comparison.about.disagreement";
    };
  }

  private static String id(CaseKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ToggleButton chip(String id) {
    ToggleButton chip = new ToggleButton();
    chip.setId(id);
    chip.getStyleClass().add("chip");
    chip.setMnemonicParsing(false);
    chip.setMinWidth(USE_PREF_SIZE);
    return chip;
  }

  private static MenuButton menu(String id) {
    MenuButton menu = new MenuButton();
    menu.setId(id);
    menu.setMnemonicParsing(false);
    menu.getStyleClass().addAll("chip", "filter");
    menu.setMinWidth(USE_PREF_SIZE);
    return menu;
  }

  private Button step(String command, String sign, Runnable action, KeyHints hints) {
    Button button = new Button(sign, hints.cap(command));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.getStyleClass().add("case-step");
    button.setMinWidth(USE_PREF_SIZE);
    button.setFocusTraversable(false);
    button.setAccessibleText(words.text("command." + command));
    hints.explain(button, words.text("command." + command), command);
    button.setOnAction(_ -> action.run());
    return button;
  }

  private void show() {
    Listing listing = browser.listingProperty().get();
    kinds.forEach(
        (kind, chip) -> {
          int count = browser.countsProperty().get().getOrDefault(kind, 0);
          chip.setText(words.text(key(kind), figures.count(count)));
          chip.setSelected(
              listing instanceof Listing.Filtered(var filter) && filter.kind() == kind);
        });
    everything.setSelected(listing instanceof Listing.Everything);
    given.setVisible(listing instanceof Listing.Given);
    given.setManaged(listing instanceof Listing.Given);
    given.setSelected(true);
    given.setText(listing instanceof Listing.Given(var title, _) ? title : "");
    showMenus();
  }

  private void showMenus() {
    CompareFacts facts = browser.factsProperty().get().orElse(null);
    for (MenuButton menu : List.of(skills, sources, errorKinds, critics)) {
      menu.setVisible(facts != null);
      menu.setManaged(facts != null);
    }
    if (facts == null) {
      return;
    }
    CaseFilter filter = browser.filter();
    fillWhere(skills, SKILL, "comparison.all-skills", facts, filter);
    fillWhere(sources, SOURCE, "comparison.all-sources", facts, filter);
    Set<String> tagged = new TreeSet<>();
    facts.data().items().forEach(item -> item.steps().forEach(step -> tagged.addAll(step.kinds())));
    fill(
        errorKinds,
        words.text("comparison.all-kinds"),
        List.copyOf(tagged),
        filter.errorKind(),
        kind -> model.narrow(filter.withErrorKind(kind)));
    fillCritics(facts, filter);
  }

  private void fillWhere(
      MenuButton menu, String key, String all, CompareFacts facts, CaseFilter filter) {
    fill(
        menu,
        words.text(all),
        facts.values(key),
        filter.where().get(key),
        value -> model.narrow(filter.withWhere(key, value)));
  }

  private void fillCritics(CompareFacts facts, CaseFilter filter) {
    Map<String, CriticRun> byName = new LinkedHashMap<>();
    for (CriticRun run : facts.cases().runs()) {
      byName.put(name(run, byName.size()), run);
    }
    String chosen =
        byName.entrySet().stream()
            .filter(entry -> entry.getValue().equals(filter.critic()))
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(null);
    fill(
        critics,
        words.text("comparison.all-critics"),
        List.copyOf(byName.keySet()),
        chosen,
        name -> model.narrow(filter.withCritic(name == null ? null : byName.get(name))));
  }

  private String name(CriticRun run, int index) {
    return model.reasons().namesHidden()
        ? words.text("comparison.critic-number", index + 1)
        : subjects.name(run);
  }

  private static void fill(
      MenuButton menu,
      String all,
      List<String> values,
      @Nullable String chosen,
      Consumer<@Nullable String> action) {
    menu.setText(chosen == null ? all : chosen);
    menu.getItems().clear();
    ToggleGroup group = new ToggleGroup();
    menu.getItems().add(MenuChoice.of(all, group, chosen == null, () -> action.accept(null)));
    for (String value : values) {
      menu.getItems()
          .add(MenuChoice.of(value, group, value.equals(chosen), () -> action.accept(value)));
    }
    menu.setDisable(values.isEmpty());
  }

  private void showPlace() {
    int index = model.indexProperty().get();
    int size = browser.list().size();
    place.setText(
        size == 0
            ? ""
            : index < 0
                ? words.text("comparison.place-outside", figures.count(size))
                : words.text("comparison.place", figures.count(index + 1L), figures.count(size)));
  }
}
