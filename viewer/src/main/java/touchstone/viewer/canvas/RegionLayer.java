package touchstone.viewer.canvas;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Cursor;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Shape;
import touchstone.viewer.geometry.Viewport;

/** One node a region, the selected one on top with its handles. */
final class RegionLayer extends Pane {
  private static final double TOLERANCE = 4;

  /** Which way each handle of a rectangle points; for any rectangle, whatever its sides. */
  private static final List<Point> OUTWARD = new Rectangle(-1, -1, 2, 2).handles();

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
    subscription =
        Subscription.combine(
            owner.selectedRegionProperty().subscribe(_ -> show()),
            owner.editableProperty().subscribe(_ -> show()));
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
    Shape handled = null;
    for (CanvasRegion listed : owner.getRegions()) {
      CanvasRegion region = shown(listed);
      RegionNode node = node(listed);
      boolean selected = region.id().equals(owner.getSelectedRegion());
      node.show(region, selected, viewport);
      if (selected && owner.isEditable()) {
        handled = region.shape();
      }
    }
    handles.show(handled == null ? List.of() : handled.handles(), viewport);
  }

  /** The region under a place of the view: by its badge, else the smallest there. */
  Optional<CanvasRegion> regionAt(Point place) {
    Viewport viewport = owner.getViewport();
    if (viewport == null) {
      return Optional.empty();
    }
    Optional<CanvasRegion> badged =
        owner.getRegions().reversed().stream()
            .filter(region -> node(region).badgeHit(place))
            .findFirst();
    Point onImage = viewport.toImage(place);
    return badged.or(
        () ->
            owner.getRegions().stream()
                .filter(region -> region.shape().hit(onImage, tolerance(region, viewport)))
                .min(Comparator.comparingDouble(region -> region.shape().bounds().area())));
  }

  private static double tolerance(CanvasRegion region, Viewport viewport) {
    double pixels = region.shape() instanceof Point ? RegionNode.RING_RADIUS : TOLERANCE;
    return pixels / viewport.scale();
  }

  /** The index of the selected region's handle under a place of the view; -1 if there is none. */
  int handleAt(Point place) {
    return handles.at(place);
  }

  /** What to show over a handle: the directions in which it can be dragged. */
  Cursor handleCursor(int handle, Viewport viewport) {
    CanvasRegion region = owner.region(owner.getSelectedRegion()).orElse(null);
    if (region == null || !(region.shape() instanceof Rectangle)) {
      return Cursor.CROSSHAIR;
    }
    Point arm = viewport.orientation().apply(OUTWARD.get(handle));
    if (arm.x() == 0) {
      return Cursor.V_RESIZE;
    }
    if (arm.y() == 0) {
      return Cursor.H_RESIZE;
    }
    return arm.x() * arm.y() > 0 ? Cursor.SE_RESIZE : Cursor.NE_RESIZE;
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
