package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import touchstone.annotation.item.ImageRef;
import touchstone.app.tasks.Background;
import touchstone.app.workspace.Bench;
import touchstone.app.workspace.QueueModel;
import touchstone.viewer.image.ImageKey;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.image.Target;

/** Has the images of the next and the previous item decoded before they are asked for. */
final class NeighbourImages {
  private final Bench bench;
  private final Background background;
  private final ImageLoader loader;

  NeighbourImages(Bench bench, Background background, ImageLoader loader) {
    this.bench = bench;
    this.background = background;
    this.loader = loader;
  }

  /**
   * Loads ahead all images of the neighbours of the open item in the queue, the next item's before
   * the previous one's, and gives up what was to be loaded ahead before.
   */
  void prefetch(QueueModel queue, Target target) {
    loader.prefetch(List.of());
    int open = queue.selectedProperty().get();
    List<Integer> neighbours = List.of(open + 1, open - 1);
    Map<Integer, List<ImageKey>> found = new HashMap<>();
    for (int neighbour : neighbours) {
      queue
          .rowsProperty()
          .get()
          .fetch(
              neighbour,
              row ->
                  background.run(
                      () -> bench.items().find(row.id()).orElseThrow().images(),
                      images -> {
                        if (open == queue.selectedProperty().get()) {
                          found.put(neighbour, keys(images, target));
                          loader.prefetch(inOrder(neighbours, found));
                        }
                      },
                      _ -> {}));
    }
  }

  private static List<ImageKey> keys(List<ImageRef> images, Target target) {
    return images.stream().map(image -> new ImageKey(image.sha256(), target)).toList();
  }

  private static List<ImageKey> inOrder(
      List<Integer> neighbours, Map<Integer, List<ImageKey>> found) {
    List<ImageKey> keys = new ArrayList<>();
    neighbours.forEach(neighbour -> keys.addAll(found.getOrDefault(neighbour, List.of())));
    return keys.stream().distinct().toList();
  }
}
