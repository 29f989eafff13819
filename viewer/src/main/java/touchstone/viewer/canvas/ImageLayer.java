package touchstone.viewer.canvas;

import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.effect.BlendMode;
import javafx.scene.effect.ColorAdjust;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;
import touchstone.viewer.geometry.Rectangle;
import touchstone.viewer.geometry.Size;
import touchstone.viewer.geometry.Viewport;

/**
 * The pixels of the image on a checkerboard, or an empty page of its size.
 *
 * <p>One canvas as large as the view: an image view cannot show crisp pixels, and effects on it
 * cost as much as the whole image.
 */
final class ImageLayer extends Pane {
  private static final ImagePattern CHECKERBOARD = checkerboard(8, 0xffffffff, 0xffe4e7eb);

  private final ImageCanvas owner;
  private final Region page = new Region();
  private final Canvas canvas = new Canvas();
  private final ColorAdjust adjustment = new ColorAdjust();
  private final Resampling resampling = new Resampling(this::paint);
  private final Subscription subscription;
  private @Nullable Viewport viewport;

  ImageLayer(ImageCanvas owner) {
    this.owner = owner;
    page.getStyleClass().add("page");
    getChildren().addAll(page, canvas);
    page.setManaged(false);
    subscription =
        Subscription.combine(
            owner.imageProperty().subscribe(_ -> paint()),
            owner.viewStateProperty().map(ViewState::tone).subscribe(_ -> paint()));
  }

  void dispose() {
    subscription.unsubscribe();
    resampling.forget();
  }

  void place(Viewport now) {
    viewport = now;
    canvas.setWidth(now.view().width());
    canvas.setHeight(now.view().height());
    Rectangle area = now.toView(whole(now.image()));
    page.resizeRelocate(area.x(), area.y(), area.width(), area.height());
    paint();
  }

  private static Rectangle whole(Size image) {
    return new Rectangle(0, 0, image.width(), image.height());
  }

  private void paint() {
    Viewport now = viewport;
    Image image = owner.imageProperty().get();
    GraphicsContext graphics = canvas.getGraphicsContext2D();
    graphics.setTransform(1, 0, 0, 1, 0, 0);
    graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
    if (now == null || image == null || image.getWidth() <= 0) {
      resampling.forget();
      return;
    }
    Rectangle area = visibleArea(now);
    graphics.setFill(CHECKERBOARD);
    graphics.fillRect(area.x(), area.y(), area.width(), area.height());
    paint(graphics, now, image);
    Tone tone = owner.getViewState().tone();
    if (tone.inverted()) {
      invert(graphics, area);
    }
    PixelGrid.paint(graphics, now);
    adjust(tone);
  }

  private Rectangle visibleArea(Viewport now) {
    return now.toView(whole(now.image())).clampedTo(now.view());
  }

  private void paint(GraphicsContext graphics, Viewport now, Image image) {
    double zoom = now.scale() * now.image().width() / image.getWidth();
    Resampling.Source source = resampling.choose(image, zoom * outputScale());
    Image pixels = source.pixels();
    Orientation orientation = now.orientation();
    double stretchX = now.scale() * now.image().width() / pixels.getWidth();
    double stretchY = now.scale() * now.image().height() / pixels.getHeight();
    Point right = orientation.apply(new Point(stretchX, 0));
    Point down = orientation.apply(new Point(0, stretchY));
    Point corner = now.toView(Point.ORIGIN);
    graphics.setTransform(right.x(), right.y(), down.x(), down.y(), corner.x(), corner.y());
    graphics.setImageSmoothing(source.smooth());
    graphics.drawImage(pixels, 0, 0);
    graphics.setTransform(1, 0, 0, 1, 0, 0);
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private static void invert(GraphicsContext graphics, Rectangle area) {
    graphics.setGlobalBlendMode(BlendMode.DIFFERENCE);
    graphics.setFill(Color.WHITE);
    graphics.fillRect(area.x(), area.y(), area.width(), area.height());
    graphics.setGlobalBlendMode(BlendMode.SRC_OVER);
  }

  private void adjust(Tone tone) {
    adjustment.setBrightness(tone.brightness());
    adjustment.setContrast(tone.contrast());
    boolean changed = tone.brightness() != 0 || tone.contrast() != 0;
    canvas.setEffect(changed ? adjustment : null);
  }

  private static ImagePattern checkerboard(int field, int light, int dark) {
    int side = 2 * field;
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      boolean even = (i % side / field + i / side / field) % 2 == 0;
      pixels[i] = even ? light : dark;
    }
    WritableImage tile = new WritableImage(side, side);
    tile.getPixelWriter()
        .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), pixels, 0, side);
    return new ImagePattern(tile, 0, 0, side, side, false);
  }
}
