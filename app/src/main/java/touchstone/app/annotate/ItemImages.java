package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.image.ImageView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.app.content.RefusalWords;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Thumbnail;
import touchstone.viewer.geometry.Viewport;
import touchstone.viewer.image.Decoded;
import touchstone.viewer.image.ImageKey;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

/** Brings an item's images from the workspace to where they are shown. Interface thread only. */
public final class ItemImages implements Thumbnails {
  private static final int SIDE_STEP = 512;
  private static final Target THUMBNAIL = new Target.Screen(72, 56);

  private final Bench bench;
  private final Background background;
  private final ImageLoader loader;
  private final Executor interfaceThread;
  private final Words words;
  private @Nullable CompletableFuture<Decoded> awaited;
  private Subscription sharpening = Subscription.EMPTY;

  public ItemImages(Bench bench, Background background, ImageLoader loader, Words words) {
    this.bench = bench;
    this.background = background;
    this.loader = loader;
    this.interfaceThread = background.interfaceThread();
    this.words = words;
  }

  /** Shows one of the item's images, or says in its place why it can't be shown. */
  void show(Item item, int index, ImageCanvas canvas) {
    cancel();
    if (index < item.images().size()) {
      ImageRef image = item.images().get(index);
      awaited = load(image, target(canvas), decoded -> put(decoded, image, canvas));
    }
  }

  private void cancel() {
    sharpening.unsubscribe();
    if (awaited != null) {
      awaited.cancel(true);
    }
  }

  /** Screen size, in few sizes so that the cache serves after the window was resized. */
  private static Target target(ImageCanvas canvas) {
    double scale = canvas.getScene() == null ? 1 : canvas.getScene().getWindow().getOutputScaleX();
    int side = (int) (Math.max(canvas.getWidth(), canvas.getHeight()) * scale);
    int rounded = Math.max(SIDE_STEP, (side + SIDE_STEP - 1) / SIDE_STEP * SIDE_STEP);
    return new Target.Screen(rounded, rounded);
  }

  /** Decodes ahead what is likely to be shown next: the neighbours in the queue. */
  void prefetchNeighbours(QueueModel queue, ImageCanvas canvas) {
    Target target = target(canvas);
    List<ImageKey> keys = new ArrayList<>();
    loader.prefetch(keys);
    int open = queue.selectedProperty().get();
    for (int index : new int[] {open + 1, open - 1}) {
      queue
          .rowsProperty()
          .get()
          .fetch(
              index,
              row ->
                  background.run(
                      () -> bench.items().find(row.id()).orElseThrow().images(),
                      images -> {
                        if (open == queue.selectedProperty().get()) {
                          images.stream()
                              .limit(1)
                              .forEach(image -> keys.add(new ImageKey(image.sha256(), target)));
                          loader.prefetch(keys);
                        }
                      },
                      _ -> {}));
    }
  }

  /** The item's images as thumbnails that are still to be loaded. */
  List<Thumbnail> thumbnails(Item item) {
    List<Thumbnail> thumbnails = new ArrayList<>();
    for (int i = 1; i <= item.images().size(); i++) {
      thumbnails.add(
          new Thumbnail(
              null, Integer.toString(i), words.text("image.of", i, item.images().size())));
    }
    return thumbnails;
  }

  /** Puts each thumbnail into its place once it is there, if that still waits for it. */
  void loadThumbnails(Item item, ObservableList<Thumbnail> places) {
    for (int i = 0; i < item.images().size(); i++) {
      int index = i;
      Thumbnail waiting = places.get(i);
      var _ =
          load(
              item.images().get(i),
              THUMBNAIL,
              decoded -> {
                if (decoded instanceof Decoded.Shown small
                    && index < places.size()
                    && places.get(index).equals(waiting)) {
                  places.set(
                      index,
                      new Thumbnail(small.image(), waiting.label(), waiting.accessibleText()));
                }
              });
    }
  }

  private CompletableFuture<Decoded> load(
      ImageRef image, Target target, Consumer<Decoded> consumer) {
    CompletableFuture<Decoded> loading = loader.load(new ImageKey(image.sha256(), target));
    var _ = loading.thenAcceptAsync(consumer, interfaceThread);
    return loading;
  }

  private void put(Decoded decoded, ImageRef image, ImageCanvas canvas) {
    switch (decoded) {
      case Decoded.Shown shown -> {
        canvas.show(shown.image(), shown.fullWidth(), shown.fullHeight());
        if (shown.reduced()) {
          sharpenWhenZoomed(image, shown, canvas);
        }
      }
      case Decoded.Refused refused ->
          canvas.messageProperty().set(new RefusalWords(words).of(refused));
    }
  }

  /** Loads every pixel once the view is larger than what was decoded for the screen. */
  private void sharpenWhenZoomed(ImageRef image, Decoded.Shown reduced, ImageCanvas canvas) {
    double enough = reduced.image().getWidth() / reduced.fullWidth();
    sharpening =
        Bindings.createDoubleBinding(
                () -> largestScale(canvas), canvas.viewportProperty(), canvas.loupeProperty())
            .subscribe(
                scale -> {
                  if (scale.doubleValue() > enough * 1.05) {
                    sharpening.unsubscribe();
                    awaited =
                        load(
                            image,
                            new Target.Full(),
                            whole -> {
                              if (whole instanceof Decoded.Shown full) {
                                canvas.imageProperty().set(full.image());
                              }
                            });
                  }
                });
  }

  /** View pixels per image pixel; the loupe may show every pixel. */
  private static double largestScale(ImageCanvas canvas) {
    Viewport viewport = canvas.getViewport();
    return viewport == null
        ? 0
        : canvas.isLoupe() ? Math.max(1, viewport.scale()) : viewport.scale();
  }

  @Override
  public void show(ItemId id, ImageView view) {
    view.setUserData(id);
    background.run(
        () -> bench.items().find(id).orElseThrow().images(),
        images -> {
          if (!images.isEmpty()) {
            var _ = load(images.getFirst(), THUMBNAIL, decoded -> put(decoded, id, view));
          }
        },
        _ -> {});
  }

  private static void put(Decoded decoded, ItemId id, ImageView view) {
    if (id.equals(view.getUserData()) && decoded instanceof Decoded.Shown shown) {
      view.setPreserveRatio(true);
      view.setFitWidth(36);
      view.setFitHeight(28);
      view.setImage(shown.image());
    }
  }
}
