package touchstone.viewer.chart;

import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import touchstone.viewer.chart.drawing.Colour;
import touchstone.viewer.chart.drawing.Ink;
import touchstone.viewer.chart.drawing.Palette;
import touchstone.viewer.chart.drawing.Shape;
import touchstone.viewer.geometry.Point;

/** Makes JavaFX nodes of a drawing's shapes. */
final class Painter {
  private static final String FAMILY = "Inter";
  private static final String STRONG = "Inter Semi Bold";

  private final Palette palette;

  Painter(Palette palette) {
    this.palette = palette;
  }

  Node paint(Shape shape) {
    Node node =
        switch (shape) {
          case Shape.Box box -> box(box);
          case Shape.Trace trace -> trace(trace);
          case Shape.Area(var outline, var fill) -> {
            Polygon polygon = new Polygon(flat(outline));
            polygon.setFill(colour(fill));
            yield polygon;
          }
          case Shape.Disc(var middle, double radius, var fill) ->
              new Circle(middle.x(), middle.y(), radius, colour(fill));
          case Shape.Words words -> text(words);
        };
    node.setMouseTransparent(true);
    return node;
  }

  private Rectangle box(Shape.Box box) {
    Rectangle rectangle =
        new Rectangle(
            box.bounds().x(), box.bounds().y(), box.bounds().width(), box.bounds().height());
    rectangle.setFill(colour(box.fill()));
    Ink outline = box.outline();
    if (outline != null) {
      rectangle.setStroke(colour(outline));
    }
    rectangle.setArcWidth(2 * box.radius());
    rectangle.setArcHeight(2 * box.radius());
    return rectangle;
  }

  private Polyline trace(Shape.Trace trace) {
    Polyline line = new Polyline(flat(trace.points()));
    line.setFill(null);
    line.setStroke(colour(trace.ink()));
    line.setStrokeWidth(trace.width());
    line.setStrokeLineCap(StrokeLineCap.BUTT);
    if (trace.dashed()) {
      line.getStrokeDashArray().setAll(5.0, 3.0);
    }
    return line;
  }

  private Text text(Shape.Words words) {
    Text text = new Text(words.text());
    text.setFont(Font.font(words.strong() ? STRONG : FAMILY, words.size()));
    text.setFill(colour(words.ink()));
    text.setTextOrigin(VPos.BASELINE);
    double width = text.getLayoutBounds().getWidth();
    double start =
        switch (words.anchor()) {
          case START -> 0;
          case MIDDLE -> width / 2;
          case END -> width;
        };
    text.setX(words.at().x() - start);
    text.setY(words.at().y());
    return text;
  }

  private Color colour(Ink ink) {
    Colour colour = palette.colour(ink);
    return Color.rgb(colour.red(), colour.green(), colour.blue());
  }

  private static double[] flat(List<Point> points) {
    return points.stream()
        .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
        .toArray();
  }
}
