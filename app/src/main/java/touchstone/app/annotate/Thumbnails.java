package touchstone.app.annotate;

import javafx.scene.image.ImageView;
import touchstone.annotation.item.ItemId;

/** Puts small pictures of items where they are wanted, once they are there. */
interface Thumbnails {
  Thumbnails NONE = (_, _) -> {};

  /** Shows the first image of an item, unless the view has been given to another item since. */
  void show(ItemId item, ImageView view);
}
