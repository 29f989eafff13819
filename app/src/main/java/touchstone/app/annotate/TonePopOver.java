package touchstone.app.annotate;

import java.util.function.BiFunction;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Tone;

/** Brightness and contrast of the active image, beside the button that opens it. */
final class TonePopOver {
  private final ObservableValue<ImageCanvas> active;
  private final Words words;
  private final PopOver popOver;

  TonePopOver(ObservableValue<ImageCanvas> active, Words words) {
    this.active = active;
    this.words = words;
    Button reset = new Button(words.text("image.tone-reset"));
    reset.getStyleClass().add("flat");
    reset.setOnAction(_ -> change(Tone.NEUTRAL));
    VBox content =
        new VBox(
            slider("image.brightness", Tone::brightness, Tone::withBrightness),
            slider("image.contrast", Tone::contrast, Tone::withContrast),
            reset);
    content.getStyleClass().add("tone");
    popOver = new PopOver(content);
    popOver.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
    popOver.setDetachable(false);
    popOver.setAnimated(false);
  }

  void toggle(Node owner) {
    if (popOver.isShowing()) {
      popOver.hide();
    } else {
      popOver.show(owner);
    }
  }

  private VBox slider(
      String key, ToDoubleFunction<Tone> value, BiFunction<Tone, Double, Tone> changed) {
    Label name = new Label(words.text(key));
    Slider slider = new Slider(-1, 1, 0);
    slider.setAccessibleText(words.text(key));
    slider
        .valueProperty()
        .subscribe(
            to -> change(changed.apply(active.getValue().getViewState().tone(), to.doubleValue())));
    active
        .flatMap(ImageCanvas::viewStateProperty)
        .subscribe(state -> slider.setValue(value.applyAsDouble(state.tone())));
    return new VBox(name, slider);
  }

  private void change(Tone tone) {
    ImageCanvas canvas = active.getValue();
    if (!tone.equals(canvas.getViewState().tone())) {
      canvas.setViewState(canvas.getViewState().withTone(tone));
    }
  }
}
