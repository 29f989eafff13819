package touchstone.app.annotate;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
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
  private @Nullable CompletableFuture<Decoded> awaited;

  public ItemImages(Bench bench, Background background, ImageLoader loader, Words words) {
    this.bench = bench;
    this.background = background;
    this.loader = loader;
    this.interfaceThread = background.interfaceThread();
    this.words = words;
  }

  /** Shows one of the item's images, or says in its place why it can't be shown. */
  void show(Item item, int index, ImageCanvas canvas) {
    if (awaited != null) {
      awaited.cancel(true);
    }
    if (index >= item.images().size()) {
      canvas.clear();
      return;
    }
    awaited = load(item.images().get(index), new Target.Full(), decoded -> put(decoded, canvas));
  }

  private CompletableFuture<Decoded> load(
      ImageRef image, Target target, Consumer<Decoded> consumer) {
    CompletableFuture<Decoded> loading = loader.load(new ImageKey(image.sha256(), target));
    var _ = loading.thenAcceptAsync(consumer, interfaceThread);
    return loading;
  }

  private void put(Decoded decoded, ImageCanvas canvas) {
    switch (decoded) {
      case Decoded.Shown image -> canvas.show(image.image(), image.fullWidth(), image.fullHeight());
      case Decoded.Refused refused ->
          canvas.messageProperty().set(new RefusalWords(words).of(refused));
    }
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
