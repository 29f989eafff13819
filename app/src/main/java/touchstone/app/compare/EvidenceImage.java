package touchstone.app.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Judgment;
import touchstone.app.content.RefusalWords;
import touchstone.app.content.Shapes;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.CanvasRegion;
import touchstone.viewer.canvas.CanvasRegion.Emphasis;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.ViewState;
import touchstone.viewer.image.Decoded;
import touchstone.viewer.image.ImageKey;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

/** The item's image with the regions that people marked, to look at only. */
final class EvidenceImage extends StackPane {
  private static final Target SCREEN = new Target.Screen(1_024, 1_024);

  private final CompareModel model;
  private final ImageLoader loader;
  private final Words words;
  private final ImageCanvas canvas = new ImageCanvas();
  private final Label number = new Label();
  private @Nullable Comparison open;
  private @Nullable ImageRef shown;
  private @Nullable CompletableFuture<Decoded> awaited;
  private int index;

  EvidenceImage(CompareModel model, ImageLoader loader, Words words) {
    this.model = model;
    this.loader = loader;
    this.words = words;
    getStyleClass().add("image-pane");
    canvas.editableProperty().set(false);
    canvas.placeholderProperty().set(words.text("image.none"));
    canvas.setAccessibleText(words.text("image.name"));
    number.getStyleClass().add("image-number");
    setAlignment(number, Pos.BOTTOM_CENTER);
    setMinHeight(120);
    getChildren().setAll(canvas, number);
    model.stateProperty().subscribe(this::show);
    model.cursor().focusProperty().subscribe(_ -> showFocus());
    canvas.setOnRegionSelected(this::goToStepOf);
  }

  ImageCanvas canvas() {
    return canvas;
  }

  /** The next image of the item, around the end to the first. */
  void nextImage(int by) {
    Comparison now = open;
    if (now != null && now.item().images().size() > 1) {
      index = Math.floorMod(index + by, now.item().images().size());
      showImage(now);
    }
  }

  private void show(CompareState state) {
    Comparison before = open;
    open = state instanceof CompareState.Open(var comparison, _) ? comparison : null;
    Comparison now = open;
    if (now == null) {
      shown = null;
      canvas.clear();
      canvas.getRegions().clear();
      number.setVisible(false);
      return;
    }
    if (before == null || !before.item().id().equals(now.item().id())) {
      index = 0;
      canvas.setViewState(ViewState.FIT);
    }
    showFocus();
  }

  /** The image on which the focused step's evidence lies. */
  private void showFocus() {
    Comparison now = open;
    if (now != null) {
      List<Evidence> evidence = human(now).step(Math.max(1, model.cursor().step())).evidence();
      if (!evidence.isEmpty() && evidence.stream().noneMatch(one -> one.image() == index)) {
        index = evidence.getFirst().image();
      }
      showImage(now);
    }
  }

  private void showImage(Comparison now) {
    List<ImageRef> images = now.item().images();
    number.setVisible(images.size() > 1);
    number.setText(words.text("image.of", index + 1, images.size()));
    if (index < images.size() && !images.get(index).equals(shown)) {
      load(images.get(index));
    }
    List<CanvasRegion> regions = regions(now);
    if (!regions.equals(canvas.getRegions())) {
      canvas.getRegions().setAll(regions);
    }
  }

  private void load(ImageRef image) {
    if (awaited != null) {
      awaited.cancel(true);
    }
    shown = image;
    canvas.clear();
    CompletableFuture<Decoded> loading = loader.load(new ImageKey(image.sha256(), SCREEN));
    awaited = loading;
    var _ =
        loading.thenAcceptAsync(
            decoded -> {
              if (image.equals(shown)) {
                put(decoded);
              }
            },
            Platform::runLater);
  }

  private void put(Decoded decoded) {
    switch (decoded) {
      case Decoded.Shown image -> canvas.show(image.image(), image.fullWidth(), image.fullHeight());
      case Decoded.Refused refused ->
          canvas.messageProperty().set(new RefusalWords(words).of(refused));
    }
  }

  /** Gold's evidence; the reader's own where gold has none. */
  private static Judgment human(Comparison now) {
    boolean golden =
        now.gold() != null
            && now.gold().judgment().steps().values().stream()
                .anyMatch(step -> !step.evidence().isEmpty());
    return golden && now.gold() != null ? now.gold().judgment() : now.own().judgment();
  }

  private List<CanvasRegion> regions(Comparison now) {
    int focused = model.cursor().step();
    List<CanvasRegion> regions = new ArrayList<>();
    human(now)
        .steps()
        .forEach(
            (step, said) -> {
              for (int i = 0; i < said.evidence().size(); i++) {
                Evidence evidence = said.evidence().get(i);
                if (evidence.image() == index) {
                  regions.add(
                      new CanvasRegion(
                          step + "." + i,
                          Shapes.toCanvas(evidence.shape()),
                          Integer.toString(step),
                          step - 1,
                          step == focused ? Emphasis.STRONG : Emphasis.NORMAL,
                          words.text("region.name", i + 1, step)));
                }
              }
            });
    return regions;
  }

  private void goToStepOf(String region) {
    int step = Integer.parseInt(region.substring(0, region.indexOf('.')));
    model.cursor().focusOn(new CellFocus(step, model.cursor().focusProperty().get().column()));
  }
}
