package touchstone.app.annotate;

import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import touchstone.annotation.item.ImageRef;
import touchstone.annotation.item.Item;
import touchstone.annotation.item.ItemId;
import touchstone.app.tasks.Background;
import touchstone.app.tasks.Latest;
import touchstone.app.workspace.Bench;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.image.Decoded;
import touchstone.viewer.image.ImageDecoder;
import touchstone.viewer.image.Target;

/** Brings an item's images from the workspace to where they are shown. */
final class ItemImages implements Thumbnails {
  private static final Target THUMBNAIL = new Target.Screen(72, 56);

  private final Bench bench;
  private final Background background;
  private final ImageDecoder decoder;
  private final Words words;
  private final Latest shown;

  ItemImages(Bench bench, Background background, ImageDecoder decoder, Words words) {
    this.bench = bench;
    this.background = background;
    this.decoder = decoder;
    this.words = words;
    this.shown = new Latest(background);
  }

  /** Shows one of the item's images, or says in its place why it can't be shown. */
  void show(Item item, int index, ImageCanvas canvas) {
    if (index >= item.images().size()) {
      canvas.clear();
      return;
    }
    ImageRef image = item.images().get(index);
    shown.run(
        () -> decode(image, new Target.Full()),
        decoded -> put(decoded, canvas),
        _ -> canvas.messageProperty().set(words.text("image.unreadable")));
  }

  private void put(Decoded decoded, ImageCanvas canvas) {
    switch (decoded) {
      case Decoded.Shown image -> canvas.show(image.image(), image.fullWidth(), image.fullHeight());
      case Decoded.Refused _ -> canvas.messageProperty().set(words.text("image.unreadable"));
    }
  }

  @Override
  public void show(ItemId id, ImageView view) {
    view.setUserData(id);
    background.run(
        () -> {
          Item item = bench.items().find(id).orElseThrow();
          return item.images().isEmpty()
              ? new Thumbnail(null)
              : new Thumbnail(decode(item.images().getFirst(), THUMBNAIL));
        },
        thumbnail -> {
          if (id.equals(view.getUserData())
              && thumbnail.decoded() instanceof Decoded.Shown shownImage) {
            view.setPreserveRatio(true);
            view.setFitWidth(36);
            view.setFitHeight(28);
            Image small = shownImage.image();
            view.setImage(small);
          }
        },
        _ -> {});
  }

  private record Thumbnail(@org.jspecify.annotations.Nullable Decoded decoded) {}

  private Decoded decode(ImageRef image, Target target) throws Exception {
    return decoder.decode(bench.images().bytes(image.sha256()).orElse(new byte[0]), target);
  }
}
