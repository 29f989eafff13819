package touchstone.app.annotate;

import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import touchstone.annotation.session.QuestionStatus;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.commands.KeyHints;
import touchstone.app.workspace.PagedRows;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** The queue: filters above, items below. */
public final class QueueView extends VBox {
  private static final Set<QuestionStatus> OPEN = Set.of(QuestionStatus.OPEN);
  private static final double ROW = 49;
  private static final double ROW_WITH_SNIPPET = 83;

  /** States that can be chosen above the list, by the key of their name. */
  private record Choice(String key, Set<Status> statuses) {}

  /** What is still to be judged. */
  public static final Set<Status> TO_DO = Set.of(Status.TO_DO, Status.DRAFT);

  /** What was handed in or left. */
  public static final Set<Status> DONE = Set.of(Status.SUBMITTED, Status.SKIPPED);

  private static final List<Choice> CHOICES =
      List.of(
          new Choice("queue.all", Set.of()),
          new Choice("queue.to-do", TO_DO),
          new Choice("queue.done", DONE));

  private final AnnotateModel model;
  private final QueueModel queue;
  private final Words words;
  private final ListView<PagedRows.Slot> list = new ListView<>();
  private final QueueSearch search;
  private final QueueOrder order;

  QueueView(AnnotateModel model, KeyHints hints, Words words, Thumbnails thumbnails) {
    this.model = model;
    this.queue = model.queue();
    this.words = words;
    getStyleClass().add("queue");
    list.getStyleClass().addAll("queue-list", "edge-to-edge");
    list.setAccessibleText(words.text("queue.name"));
    list.setPlaceholder(placeholder());
    list.setCellFactory(_ -> new QueueCell(queue, words, thumbnails));
    list.itemsProperty().bind(queue.rowsProperty());
    // Keys belong to the steps; the list is for the mouse and for reading.
    list.setFocusTraversable(false);
    list.setOnMouseClicked(_ -> openSelected());
    queue.selectedProperty().subscribe(index -> follow(index.intValue()));
    VBox.setVgrow(list, Priority.ALWAYS);
    search = new QueueSearch(model, hints, words);
    order = new QueueOrder(queue, model::refocus, words);
    // Rows of one height let a list of a million be scrolled without laying them out.
    queue
        .rowsProperty()
        .subscribe(
            _ ->
                list.setFixedCellSize(
                    queue.queryProperty().get().words().isEmpty() ? ROW : ROW_WITH_SNIPPET));
    VBox head = new VBox(states(), search, new QueueFilterChips(queue, hints, words), order);
    head.getStyleClass().add("queue-head");
    getChildren().setAll(head, list);
  }

  /** Gives the search the keyboard. */
  public void focusSearch() {
    search.focus();
  }

  public void toggleFilters() {
    search.toggleFilters();
  }

  public void clearFilters() {
    search.empty();
    queue.show(QueueQuery::cleared);
  }

  /** Opens the menu of the orders. */
  public void chooseOrder() {
    order.open();
  }

  public void sort(Order by) {
    order.sort(by);
  }

  /** Sorts by a seed that was not asked for. */
  public void shuffle() {
    order.shuffle();
  }

  /** Shows the items of some states; none for all. */
  public void showStates(Set<Status> statuses) {
    queue.show(query -> query.withStatuses(statuses));
  }

  /** Shows only items with open questions, or again all. */
  public void toggleOpenQuestions() {
    queue.show(query -> query.withQuestions(query.questions().equals(OPEN) ? Set.of() : OPEN));
  }

  private Label placeholder() {
    Label label = new Label();
    label.getStyleClass().add("placeholder");
    label.setWrapText(true);
    queue
        .queryProperty()
        .subscribe(
            query ->
                label.setText(words.text(query.isFiltered() ? "queue.no-match" : "queue.empty")));
    return label;
  }

  private HBox states() {
    ToggleGroup group = new ToggleGroup();
    HBox box = new HBox();
    CHOICES.forEach(choice -> box.getChildren().add(chip(group, choice.key(), choice.statuses())));
    box.getStyleClass().add("queue-filters");
    return box;
  }

  /** Whether what stands above the list says so of these states. */
  static boolean offers(Set<Status> statuses) {
    return CHOICES.stream().anyMatch(choice -> choice.statuses().equals(statuses));
  }

  private ToggleButton chip(ToggleGroup group, String key, Set<Status> statuses) {
    ToggleButton chip = new ToggleButton();
    chip.setToggleGroup(group);
    chip.getStyleClass().add("chip");
    chip.setFocusTraversable(false);
    chip.setMinWidth(0);
    queue
        .progressProperty()
        .subscribe(progress -> chip.setText(words.text(key, count(progress, statuses))));
    queue.queryProperty().subscribe(query -> chip.setSelected(query.statuses().equals(statuses)));
    chip.setOnAction(
        _ -> {
          chip.setSelected(true);
          showStates(statuses);
        });
    return chip;
  }

  private static int count(Map<Status, Integer> progress, Set<Status> statuses) {
    return progress.entrySet().stream()
        .filter(entry -> statuses.isEmpty() || statuses.contains(entry.getKey()))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }

  private void openSelected() {
    int index = list.getSelectionModel().getSelectedIndex();
    if (index >= 0 && index != queue.selectedProperty().get()) {
      model.opening().openAt(index);
    }
  }

  private void follow(int index) {
    if (index < 0) {
      list.getSelectionModel().clearSelection();
    } else if (index != list.getSelectionModel().getSelectedIndex()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - 2));
    }
  }
}
