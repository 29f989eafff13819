package touchstone.viewer.canvas;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/** One node a region, the selected one on top with its handles. */
final class RegionLayer extends Pane {
  private final ImageCanvas owner;
  private final Map<String, RegionNode> nodes = new HashMap<>();
  private final Pane marks = new Pane();
  private final Handles handles = new Handles();
  private final ListChangeListener<CanvasRegion> onChange = _ -> show();
  private final Subscription subscription;
  private @Nullable CanvasRegion preview;

  RegionLayer(ImageCanvas owner) {
    this.owner = owner;
    getChildren().addAll(marks, handles);
    owner.getRegions().addListener(onChange);
    subscription = owner.selectedRegionProperty().subscribe(this::show);
  }

  void dispose() {
    owner.getRegions().removeListener(onChange);
    subscription.unsubscribe();
  }

  /** Shows a region in another shape for a while, its owner's list unchanged. */
  void preview(CanvasRegion region, Shape shape) {
    preview = region.withShape(shape);
    show();
  }

  void endPreview() {
    preview = null;
    show();
  }

  /** Puts all regions where the viewport says; also called when it changed. */
  void show() {
    Viewport viewport = owner.getViewport();
    if (viewport == null) {
      return;
    }
    nodes.keySet().removeIf(id -> owner.region(id).isEmpty());
    List<RegionNode> wanted = owner.getRegions().stream().map(this::node).toList();
    if (!marks.getChildren().equals(wanted)) {
      marks.getChildren().setAll(wanted);
    }
    handles.hide();
    for (CanvasRegion listed : owner.getRegions()) {
      CanvasRegion region = shown(listed);
      RegionNode node = node(listed);
      boolean selected = region.id().equals(owner.getSelectedRegion());
      node.show(region, selected, viewport);
      if (selected) {
        handles.show(region, viewport);
      }
    }
  }

  /** The region as it looks now, while it is dragged. */
  private CanvasRegion shown(CanvasRegion listed) {
    CanvasRegion now = preview;
    return now != null && now.id().equals(listed.id()) ? now : listed;
  }

  private RegionNode node(CanvasRegion region) {
    return nodes.computeIfAbsent(region.id(), _ -> new RegionNode());
  }
}
