package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.QueueQuery;
import touchstone.annotation.session.Standing.Status;
import touchstone.app.commands.KeyHints;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;

/** The filters in force, each to be taken away by itself, and a way to take all away. */
final class QueueFilterChips extends FlowPane {
  private final QueueModel queue;
  private final KeyHints hints;
  private final Words words;

  QueueFilterChips(QueueModel queue, KeyHints hints, Words words) {
    this.queue = queue;
    this.hints = hints;
    this.words = words;
    getStyleClass().addAll("chips", "queue-active");
    visibleProperty().bind(managedProperty());
    queue.queryProperty().subscribe(this::show);
  }

  private void show(QueueQuery query) {
    List<Node> chips = new ArrayList<>();
    if (!QueueView.offers(query.statuses())) {
      query.statuses().stream().sorted().forEach(status -> chips.add(chip(status)));
    }
    for (String value : query.sources()) {
      chips.add(chip(value, now -> now.withSources(without(now.sources(), value))));
    }
    for (String value : query.skills()) {
      chips.add(chip(value, now -> now.withSkills(without(now.skills(), value))));
    }
    for (String value : query.models()) {
      chips.add(chip(value, now -> now.withModels(without(now.models(), value))));
    }
    query.kinds().stream()
        .sorted()
        .forEach(
            kind -> chips.add(chip(kind.name(), now -> now.withKinds(without(now.kinds(), kind)))));
    if (query.bookmarked()) {
      chips.add(chip(words.text("queue.bookmarked"), now -> now.withBookmarked(false)));
    }
    query.questions().stream()
        .sorted()
        .forEach(
            status ->
                chips.add(
                    chip(
                        words.text(QueueCell.questionsKey(status)),
                        now -> now.withQuestions(without(now.questions(), status)))));
    if (!chips.isEmpty() || !query.text().isBlank()) {
      chips.add(clear());
    }
    setManaged(!chips.isEmpty());
    getChildren().setAll(chips);
  }

  private static <T> Set<T> without(Set<T> values, T value) {
    Set<T> fewer = new HashSet<>(values);
    fewer.remove(value);
    return fewer;
  }

  private Button chip(Status status) {
    return chip(
        words.text(QueueCell.stateKey(status)),
        now -> now.withStatuses(without(now.statuses(), status)));
  }

  private Button chip(String name, UnaryOperator<QueueQuery> removal) {
    Button chip = new Button(name, new FontIcon(Feather.X));
    chip.getStyleClass().addAll("chip", "removable");
    chip.setMnemonicParsing(false);
    chip.setFocusTraversable(false);
    chip.setAccessibleText(words.text("queue.filter.remove", name));
    chip.setOnAction(_ -> queue.show(removal));
    return chip;
  }

  private Button clear() {
    Button clear = new Button(words.text("queue.clear"));
    clear.setId("queue-clear");
    clear.getStyleClass().add("quiet");
    clear.setFocusTraversable(false);
    hints.explain(clear, words.text("command.queue.clear"), "queue.clear");
    clear.setOnAction(_ -> queue.show(QueueQuery::cleared));
    return clear;
  }
}
