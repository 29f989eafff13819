package touchstone.app.annotate;

import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.QueueQuery.Order;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** How the queue is sorted, and how many items it shows. */
final class QueueOrder extends HBox {
  private static final int SEEDS = 10_000;

  private final QueueModel queue;
  private final Words words;
  private final MenuButton menu = new MenuButton();
  private final Label shown = new Label();
  private final TextField seed = new TextField();

  /**
   * Makes the line of the order.
   *
   * @param closed called when the menu is closed
   */
  QueueOrder(QueueModel queue, Runnable closed, Words words) {
    this.queue = queue;
    this.words = words;
    getStyleClass().add("queue-order");
    setAlignment(Pos.CENTER_LEFT);
    menu.setId("queue-order");
    menu.getStyleClass().addAll("flat", "queue-order-menu");
    menu.setFocusTraversable(false);
    menu.setMnemonicParsing(false);
    menu.setMinWidth(0);
    menu.getItems().setAll(items());
    menu.setOnHidden(_ -> closed.run());
    shown.getStyleClass().add("secondary");
    shown.setId("queue-shown");
    shown.setMinWidth(USE_PREF_SIZE);
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    getChildren().setAll(menu, spring, shown);
    queue.queryProperty().subscribe(query -> show(query.order()));
    queue.wholeProperty().subscribe(_ -> count());
    queue.rowsProperty().subscribe(_ -> count());
  }

  private List<MenuItem> items() {
    ToggleGroup group = new ToggleGroup();
    return List.of(
        item(group, "queue.order.file", new Order.AsImported()),
        item(group, "queue.order.shortest", new Order.ShortestFirst()),
        item(group, "queue.order.fewest", new Order.FewestJudgmentsFirst()),
        item(group, "queue.order.shuffle", new Order.Shuffled(1)),
        new SeparatorMenuItem(),
        seedItem());
  }

  private RadioMenuItem item(ToggleGroup group, String key, Order order) {
    RadioMenuItem item = new RadioMenuItem(words.text(key));
    item.setToggleGroup(group);
    item.setOnAction(_ -> sort(order instanceof Order.Shuffled ? anotherShuffle() : order));
    queue
        .queryProperty()
        .subscribe(query -> item.setSelected(query.order().getClass().equals(order.getClass())));
    return item;
  }

  private static Order anotherShuffle() {
    return new Order.Shuffled(1 + ThreadLocalRandom.current().nextInt(SEEDS));
  }

  /** The same seed gives everybody the same order. */
  private CustomMenuItem seedItem() {
    UnaryOperator<TextFormatter.Change> digits =
        change -> change.getControlNewText().matches("\\d{0,9}") ? change : null;
    seed.setTextFormatter(new TextFormatter<>(digits));
    seed.setId("queue-seed");
    seed.setPrefColumnCount(6);
    seed.setPromptText(words.text("queue.order.seed.prompt"));
    seed.setAccessibleText(words.text("queue.order.seed"));
    seed.setOnAction(
        _ -> {
          if (!seed.getText().isEmpty()) {
            menu.hide();
            sort(new Order.Shuffled(Integer.parseInt(seed.getText())));
          }
        });
    Label name = new Label(words.text("queue.order.seed"), seed);
    name.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    CustomMenuItem item = new CustomMenuItem(name, false);
    item.getStyleClass().add("queue-seed");
    return item;
  }

  /** Opens the menu of the orders, to be gone through by arrow keys. */
  void open() {
    menu.show();
  }

  /** Sorts by another seed than before. */
  void shuffle() {
    sort(anotherShuffle());
  }

  void sort(Order order) {
    queue.show(query -> query.withOrder(order));
  }

  private void show(Order order) {
    menu.setText(
        switch (order) {
          case Order.AsImported() -> words.text("queue.order.file");
          case Order.ShortestFirst() -> words.text("queue.order.shortest");
          case Order.FewestJudgmentsFirst() -> words.text("queue.order.fewest");
          case Order.Shuffled(int by) -> words.text("queue.order.shuffled", Integer.toString(by));
        });
    seed.setText(order instanceof Order.Shuffled(int by) ? Integer.toString(by) : "");
  }

  private void count() {
    QueueQuery query = queue.queryProperty().get();
    boolean told = query.isFiltered() && queue.wholeProperty().get();
    shown.setText(told ? words.text("queue.shown", queue.rowsProperty().get().size()) : "");
  }
}
