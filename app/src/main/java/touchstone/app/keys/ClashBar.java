package touchstone.app.keys;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.Command;
import touchstone.assets.words.Words;

/** Says with which command a new key clashes, and offers to swap. */
final class ClashBar extends HBox {
  private final Words words;
  private final Label text = new Label();
  private final Button take = new Button();

  ClashBar(KeysModel model, Words words) {
    this.words = words;
    getStyleClass().add("clash-bar");
    setAlignment(Pos.CENTER_LEFT);
    text.setId("keys-clash");
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setWrapText(true);
    HBox.setHgrow(text, Priority.ALWAYS);
    take.setId("keys-take");
    take.getStyleClass().add("small");
    take.setMinWidth(USE_PREF_SIZE);
    take.setOnAction(_ -> model.takeKey());
    Button leave = new Button(words.text("keys.leave"));
    leave.setId("keys-leave");
    leave.getStyleClass().add("small");
    leave.setMinWidth(USE_PREF_SIZE);
    leave.setOnAction(_ -> model.cancel());
    getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), text, take, leave);
    model.clashProperty().subscribe(this::show);
  }

  private void show(@Nullable Clash clash) {
    setVisible(clash != null);
    setManaged(clash != null);
    if (clash != null) {
      String others = clash.with().stream().map(Command::name).collect(Collectors.joining(", "));
      text.setText(words.text("keys.clash", clash.key().caps(), others, clash.command().name()));
      take.setText(words.text(clash.swaps() ? "keys.swap" : "keys.take"));
      take.requestFocus();
    }
  }
}
