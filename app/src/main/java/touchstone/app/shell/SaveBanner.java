package touchstone.app.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.failures.FailureWords;
import touchstone.app.workspace.SaveState;
import touchstone.app.workspace.Saver;
import touchstone.assets.words.Words;

/** Stands above everything as long as something is not on the disk. */
final class SaveBanner extends HBox {
  SaveBanner(Saver saver, FailureWords failures, Words words) {
    getStyleClass().add("save-banner");
    setAlignment(Pos.CENTER_LEFT);
    Label text = new Label();
    text.setId("save-banner-text");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    Button retry = new Button(words.text("not-saved.retry"));
    retry.setOnAction(_ -> saver.retryNow());
    Button copy = new Button(words.text("failure.copy"));
    copy.setOnAction(_ -> copyDetails(saver));
    getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), text, spring, copy, retry);
    saver
        .stateProperty()
        .subscribe(
            state -> {
              boolean failed = state instanceof SaveState.Failed;
              setVisible(failed);
              setManaged(failed);
              if (state instanceof SaveState.Failed(var cause, int pending)) {
                text.setText(words.text("not-saved.banner", pending, failures.of(cause)));
              }
            });
  }

  private static void copyDetails(Saver saver) {
    if (saver.stateProperty().get() instanceof SaveState.Failed(var cause, _)) {
      ClipboardContent content = new ClipboardContent();
      content.putString(FailureWords.details(cause));
      Clipboard.getSystemClipboard().setContent(content);
    }
  }
}
