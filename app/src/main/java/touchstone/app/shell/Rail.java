package touchstone.app.shell;

import java.util.Collection;
import java.util.List;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.KeyHints;
import touchstone.app.navigation.Navigation;
import touchstone.assets.words.Words;

/** The places to go to, down the left edge; not there while there is only one. */
final class Rail extends VBox {
  private final Navigation navigation;
  private final KeyHints hints;
  private final Words words;

  Rail(Collection<PlaceFrame> places, Navigation navigation, KeyHints hints, Words words) {
    this.navigation = navigation;
    this.hints = hints;
    this.words = words;
    getStyleClass().add("rail");
    setAccessibleRole(AccessibleRole.TOOL_BAR);
    setAccessibleText(words.text("place.rail"));
    List<ToggleButton> buttons = places.stream().map(this::button).toList();
    getChildren().setAll(buttons);
    BooleanBinding several =
        Bindings.createBooleanBinding(
            () -> places.stream().filter(place -> place.available().get()).count() > 1,
            places.stream().map(PlaceFrame::available).toArray(Observable[]::new));
    visibleProperty().bind(several);
    managedProperty().bind(several);
  }

  private ToggleButton button(PlaceFrame frame) {
    String id = frame.place().id();
    ToggleButton button = new ToggleButton(words.text("place." + id), new FontIcon(frame.icon()));
    button.setId("place-" + id);
    button.setContentDisplay(ContentDisplay.TOP);
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setMaxWidth(Double.MAX_VALUE);
    hints.explain(button, words.text("place." + id), "go." + id);
    button.visibleProperty().bind(frame.available());
    button.managedProperty().bind(frame.available());
    navigation.placeProperty().subscribe(shown -> button.setSelected(shown == frame.place()));
    button.setOnAction(
        _ -> {
          // A press on the place that is shown would leave no button chosen.
          button.setSelected(true);
          navigation.go(frame.place().asLeft());
        });
    return button;
  }
}
