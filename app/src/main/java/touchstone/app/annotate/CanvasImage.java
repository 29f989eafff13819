package touchstone.app.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.app.content.RefusalWords;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.geometry.Viewport;
import touchstone.viewer.image.Decoded;
import touchstone.viewer.image.ImageKey;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

/** Brings images onto one canvas: in its size first, whole when zoomed. Interface thread only. */
final class CanvasImage {
  private static final int SIDE_STEP = 512;

  private final ImageLoader loader;
  private final Executor interfaceThread;
  private final ImageCanvas canvas;
  private final Words words;
  private @Nullable ImageRef wanted;
  private @Nullable CompletableFuture<Decoded> awaited;
  private Subscription sharpening = Subscription.EMPTY;

  CanvasImage(ImageLoader loader, Executor interfaceThread, ImageCanvas canvas, Words words) {
    this.loader = loader;
    this.interfaceThread = interfaceThread;
    this.canvas = canvas;
    this.words = words;
  }

  /** Shows one of the item's images, or says in its place why it can't be shown. */
  void show(Item item, int index) {
    clear();
    if (index < item.images().size()) {
      ImageRef image = item.images().get(index);
      wanted = image;
      awaited = load(image, target(canvas), decoded -> put(decoded, image));
    }
  }

  /** Shows none, and waits for none any more. */
  void clear() {
    wanted = null;
    sharpening.unsubscribe();
    if (awaited != null) {
      awaited.cancel(true);
    }
    canvas.clear();
  }

  /** Screen size, in few sizes so that the cache serves after the window was resized. */
  static Target target(ImageCanvas canvas) {
    double scale = canvas.getScene() == null ? 1 : canvas.getScene().getWindow().getOutputScaleX();
    int side = (int) (Math.max(canvas.getWidth(), canvas.getHeight()) * scale);
    int rounded = Math.max(SIDE_STEP, (side + SIDE_STEP - 1) / SIDE_STEP * SIDE_STEP);
    return new Target.Screen(rounded, rounded);
  }

  private CompletableFuture<Decoded> load(
      ImageRef image, Target target, Consumer<Decoded> consumer) {
    CompletableFuture<Decoded> loading = loader.load(new ImageKey(image.sha256(), target));
    var _ =
        loading.thenAcceptAsync(
            decoded -> {
              // What came before it was cancelled may still be on its way to this thread.
              if (image.equals(wanted)) {
                consumer.accept(decoded);
              }
            },
            interfaceThread);
    return loading;
  }

  private void put(Decoded decoded, ImageRef image) {
    switch (decoded) {
      case Decoded.Shown shown -> {
        canvas.show(shown.image(), shown.fullWidth(), shown.fullHeight());
        if (shown.reduced()) {
          sharpenWhenZoomed(image, shown);
        }
      }
      case Decoded.Refused refused ->
          canvas.messageProperty().set(new RefusalWords(words).of(refused));
    }
  }

  /** Loads every pixel once the view is larger than what was decoded for the screen. */
  private void sharpenWhenZoomed(ImageRef image, Decoded.Shown reduced) {
    double enough = reduced.image().getWidth() / reduced.fullWidth();
    sharpening =
        Bindings.createDoubleBinding(
                this::largestScale, canvas.viewportProperty(), canvas.loupeProperty())
            .subscribe(
                scale -> {
                  if (scale.doubleValue() > enough * 1.05) {
                    sharpening.unsubscribe();
                    awaited = load(image, new Target.Full(), this::sharpen);
                  }
                });
  }

  private void sharpen(Decoded whole) {
    if (whole instanceof Decoded.Shown full) {
      canvas.imageProperty().set(full.image());
    }
  }

  /** View pixels per image pixel; the loupe may show every pixel. */
  private double largestScale() {
    Viewport viewport = canvas.getViewport();
    return viewport == null
        ? 0
        : canvas.isLoupe() ? Math.max(1, viewport.scale()) : viewport.scale();
  }
}
