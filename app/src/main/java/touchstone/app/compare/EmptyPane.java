package touchstone.app.compare;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import touchstone.annotation.item.Item;
import touchstone.app.commands.KeyHints;
import touchstone.app.failures.FailureWords;
import touchstone.assets.words.Words;

/** Says what there is to do where nothing can be compared. */
final class EmptyPane extends VBox {
  private final Words words;
  private final Label message = new Label();
  private final Button next;

  EmptyPane(Runnable judge, KeyHints hints, Words words) {
    this.words = words;
    getStyleClass().add("compare-empty");
    message.setId("compare-message");
    message.getStyleClass().add("placeholder");
    message.setWrapText(true);
    next = new Button(words.text("comparison.judge-it"), hints.cap("compare.judge-it"));
    next.setId("compare-judge-it");
    next.getStyleClass().add("aside-button");
    next.setOnAction(_ -> judge.run());
    getChildren().setAll(message, next);
  }

  void show(CompareState state) {
    message.setText(
        switch (state) {
          case CompareState.Loading() -> words.text("comparison.loading");
          case CompareState.NoCritics() -> words.text("comparison.empty.no-critics");
          case CompareState.NothingJudged() -> words.text("comparison.empty.nothing-judged");
          case CompareState.NothingFound() -> words.text("comparison.empty.nothing-found");
          case CompareState.JudgeFirst(Item item) ->
              words.text("comparison.empty.judge-first", item.number());
          case CompareState.Failed(var cause) -> new FailureWords(words).of(cause);
          case CompareState.Open _ -> "";
        });
    boolean offered =
        state instanceof CompareState.JudgeFirst || state instanceof CompareState.NothingJudged;
    next.setVisible(offered);
    next.setManaged(offered);
  }
}
