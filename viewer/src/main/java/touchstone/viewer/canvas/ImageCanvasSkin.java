package touchstone.viewer.canvas;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import touchstone.viewer.geometry.Viewport;

/** Stacks the layers of an {@link ImageCanvas} and keeps them in step with its viewport. */
final class ImageCanvasSkin extends SkinBase<ImageCanvas> {
  private final ImageLayer imageLayer;
  private final RegionLayer regionLayer;
  private final DrawingLayer drawingLayer;
  private final Loupe loupe;
  private final Pane stage = new Pane();
  private final Rectangle clip = new Rectangle();
  private final Label placeholder = new Label();
  private final Label message = new Label();
  private final Region focusRing = new Region();
  private final MouseGestures mouse;
  private final KeyGestures keys;

  ImageCanvasSkin(ImageCanvas canvas) {
    super(canvas);
    imageLayer = new ImageLayer(canvas);
    regionLayer = new RegionLayer(canvas);
    drawingLayer = new DrawingLayer(canvas);
    loupe = new Loupe(canvas);
    stage.getChildren().addAll(imageLayer, regionLayer, drawingLayer, loupe);
    stage.setClip(clip);
    stage.setMouseTransparent(true);
    placeholder.getStyleClass().add("placeholder");
    placeholder.setMouseTransparent(true);
    message.getStyleClass().add("message");
    message.setMouseTransparent(true);
    message.setGraphic(sign());
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setMouseTransparent(true);
    getChildren().addAll(stage, placeholder, message, focusRing);

    placeholder.textProperty().bind(canvas.placeholderProperty());
    placeholder
        .visibleProperty()
        .bind(canvas.viewportProperty().isNull().and(canvas.messageProperty().isEmpty()));
    message.textProperty().bind(canvas.messageProperty());
    message.visibleProperty().bind(canvas.messageProperty().isNotEmpty());
    registerChangeListener(canvas.viewportProperty(), _ -> placeLayers());
    mouse = new MouseGestures(canvas, regionLayer, drawingLayer);
    mouse.install();
    keys = new KeyGestures(canvas, drawingLayer, mouse);
    keys.install();
    placeLayers();
  }

  private static Region sign() {
    Region sign = new Region();
    sign.getStyleClass().add("sign");
    return sign;
  }

  @Override
  public void dispose() {
    keys.uninstall();
    mouse.uninstall();
    imageLayer.dispose();
    regionLayer.dispose();
    drawingLayer.dispose();
    loupe.dispose();
    super.dispose();
  }

  private void placeLayers() {
    Viewport viewport = getSkinnable().getViewport();
    stage.setVisible(viewport != null);
    if (viewport != null) {
      imageLayer.place(viewport);
      regionLayer.show();
      drawingLayer.show();
      loupe.show();
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    stage.resizeRelocate(x, y, width, height);
    clip.setWidth(width);
    clip.setHeight(height);
    ImageCanvas canvas = getSkinnable();
    focusRing.resizeRelocate(0, 0, canvas.getWidth(), canvas.getHeight());
    layoutInArea(placeholder, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
    layoutInArea(message, x, y, width, height, 0, HPos.CENTER, VPos.CENTER);
  }
}
