package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.image.ImageView;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.canvas.Thumbnail;
import touchstone.viewer.image.Decoded;
import touchstone.viewer.image.ImageKey;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

/** Brings an item's images from the workspace to where they are shown. Interface thread only. */
public final class ItemImages implements Thumbnails {
  private static final Target THUMBNAIL = new Target.Screen(72, 56);

  private final Bench bench;
  private final Background background;
  private final ImageLoader loader;
  private final Executor interfaceThread;
  private final Words words;
  private final NeighbourImages ahead;

  public ItemImages(Bench bench, Background background, ImageLoader loader, Words words) {
    this.bench = bench;
    this.background = background;
    this.loader = loader;
    this.interfaceThread = background.interfaceThread();
    this.words = words;
    this.ahead = new NeighbourImages(bench, background, loader);
  }

  /** What brings images onto a canvas, one after the other. */
  CanvasImage on(ImageCanvas canvas) {
    return new CanvasImage(loader, interfaceThread, canvas, words);
  }

  /** Decodes ahead what is likely to be shown next, in the size that the canvas has. */
  void prefetchNeighbours(QueueModel queue, ImageCanvas canvas) {
    ahead.prefetch(queue, CanvasImage.target(canvas));
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
