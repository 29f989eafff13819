package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import touchstone.annotation.judgment.ErrorKind;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.Search.Facets;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** All filters of the queue, each value with the number of items that it would show. */
final class QueueFilterPopOver {
  private final QueueModel queue;
  private final Words words;
  private final VBox content = new VBox();
  private final PopOver popOver;

  QueueFilterPopOver(AnnotateModel model, Words words) {
    this.queue = model.queue();
    this.words = words;
    content.getStyleClass().add("queue-facets");
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "queue-facets-scroll");
    popOver = new PopOver(scroll);
    popOver.setArrowLocation(PopOver.ArrowLocation.LEFT_TOP);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
    popOver.setOnHidden(_ -> model.refocus());
    queue
        .queryProperty()
        .subscribe(
            _ -> {
              if (popOver.isShowing()) {
                queue.refreshFacets();
              }
            });
    queue.facetsProperty().subscribe(this::show);
  }

  void toggle(Node owner) {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      queue.refreshFacets();
      popOver.show(owner);
    }
  }

  /** A value that can be chosen. */
  private record Choice<T>(T value, String name, int count) {}

  private void show(Facets facets) {
    int focused = focusedChip();
    QueueQuery query = queue.queryProperty().get();
    content.getChildren().clear();
    List<Choice<Status>> states = new ArrayList<>();
    for (Status status : Status.values()) {
      states.add(
          new Choice<>(
              status,
              words.text(QueueCell.stateKey(status)),
              facets.statuses().getOrDefault(status, 0)));
    }
    add("queue.facet.state", states, query.statuses(), QueueQuery::withStatuses);
    add(
        "queue.facet.questions",
        choices(
            facets.questions(),
            query.questions(),
            status -> words.text(QueueCell.questionsKey(status))),
        query.questions(),
        QueueQuery::withQuestions);
    add(
        "queue.facet.source",
        choices(facets.sources(), query.sources(), Function.identity()),
        query.sources(),
        QueueQuery::withSources);
    add(
        "queue.facet.skill",
        choices(facets.skills(), query.skills(), Function.identity()),
        query.skills(),
        QueueQuery::withSkills);
    add(
        "queue.facet.model",
        choices(facets.models(), query.models(), Function.identity()),
        query.models(),
        QueueQuery::withModels);
    add(
        "queue.facet.kind",
        choices(facets.kinds(), query.kinds(), ErrorKind::name),
        query.kinds(),
        QueueQuery::withKinds);
    add(
        "queue.facet.mark",
        List.of(new Choice<>(true, words.text("queue.bookmarked"), facets.bookmarked())),
        query.bookmarked() ? Set.of(true) : Set.of(),
        (before, chosen) -> before.withBookmarked(!chosen.isEmpty()));
    giveFocus(focused);
  }

  /** What was chosen stays to be seen, also where it would show nothing. */
  private static <T extends Comparable<T>> List<Choice<T>> choices(
      Map<T, Integer> counts, Set<T> chosen, Function<T, String> name) {
    Map<T, Integer> all = new TreeMap<>(counts);
    chosen.forEach(value -> all.putIfAbsent(value, 0));
    return all.entrySet().stream()
        .map(one -> new Choice<>(one.getKey(), name.apply(one.getKey()), one.getValue()))
        .toList();
  }

  private <T> void add(
      String headingKey,
      List<Choice<T>> choices,
      Set<T> chosen,
      BiFunction<QueueQuery, Set<T>, QueueQuery> change) {
    if (choices.isEmpty()) {
      return;
    }
    Label heading = new Label(words.text(headingKey));
    heading.getStyleClass().add("heading");
    FlowPane chips = new FlowPane();
    chips.getStyleClass().add("chips");
    for (Choice<T> choice : choices) {
      chips.getChildren().add(chip(choice, chosen, change));
    }
    VBox group = new VBox(heading, chips);
    group.getStyleClass().add("aside-group");
    content.getChildren().add(group);
  }

  private <T> ToggleButton chip(
      Choice<T> choice, Set<T> chosen, BiFunction<QueueQuery, Set<T>, QueueQuery> change) {
    Label count = new Label(words.text("queue.facet.count", choice.count()));
    count.getStyleClass().add("facet-count");
    ToggleButton chip = new ToggleButton(choice.name(), count);
    chip.getStyleClass().addAll("chip", "facet");
    chip.setMnemonicParsing(false);
    chip.setSelected(chosen.contains(choice.value()));
    chip.setAccessibleText(words.text("queue.facet.name", choice.name(), choice.count()));
    chip.setOnAction(
        _ -> {
          Set<T> changed = new HashSet<>(chosen);
          if (!changed.remove(choice.value())) {
            changed.add(choice.value());
          }
          queue.show(query -> change.apply(query, changed));
        });
    return chip;
  }

  private List<Node> chips() {
    return new ArrayList<>(content.lookupAll(".facet"));
  }

  private int focusedChip() {
    List<Node> chips = chips();
    for (int index = 0; index < chips.size(); index++) {
      if (chips.get(index).isFocused()) {
        return index;
      }
    }
    return -1;
  }

  /** The chips are made anew with each count; the keyboard stays on the one that had it. */
  private void giveFocus(int index) {
    List<Node> chips = chips();
    if (!chips.isEmpty() && popOver.isShowing()) {
      chips.get(Math.clamp(index, 0, chips.size() - 1)).requestFocus();
    }
  }
}
