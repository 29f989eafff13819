package touchstone.app.annotate;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.annotation.session.Skip;
import touchstone.annotation.session.Skip.Reason;
import touchstone.assets.words.Words;

/** Says of a skipped item why it is, and offers to take that back. */
final class SkipNote extends HBox {
  private final Words words;
  private final Shown<ItemModel> item;
  private final Label why = new Label();

  SkipNote(SkipModel skipping, ItemModel first, Words words) {
    this.words = words;
    this.item = new Shown<>(first);
    getStyleClass().add("skip-note");
    setAlignment(Pos.CENTER_LEFT);
    why.setId("skip-why");
    why.setWrapText(true);
    why.setMinWidth(0);
    why.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(why, Priority.ALWAYS);
    Button takeBack = new Button(words.text("skip.take-back"));
    takeBack.setId("skip-take-back");
    takeBack.getStyleClass().add("aside-button");
    takeBack.setMinWidth(USE_PREF_SIZE);
    takeBack.setOnAction(_ -> skipping.takeBack());
    getChildren().setAll(new FontIcon(Feather.SKIP_FORWARD), why, takeBack);
    item.follow(ItemModel::skipProperty, this::show);
  }

  void show(ItemModel next) {
    item.show(next);
  }

  private void show(Optional<Skip> skip) {
    setVisible(skip.isPresent());
    setManaged(skip.isPresent());
    skip.ifPresent(
        shown -> {
          String reason = words.text(reasonKey(shown.reason()));
          why.setText(
              shown.words().isBlank()
                  ? words.text("skip.skipped", reason)
                  : words.text("skip.skipped-words", reason, shown.words()));
        });
  }

  static String reasonKey(Reason reason) {
    return switch (reason) {
      case IMAGE_UNUSABLE -> "skip.reason.image-unusable";
      case QUESTION_UNCLEAR -> "skip.reason.question-unclear";
      case RESPONSE_BROKEN -> "skip.reason.response-broken";
      case TOO_HARD -> "skip.reason.too-hard";
      case NOT_MY_FIELD -> "skip.reason.not-my-field";
      case OTHER -> "skip.reason.other";
    };
  }
}
