package touchstone.viewer.chart.drawing;

import java.util.List;

/** A chart laid out for one size, in pixels. */
public record Drawing(double width, double height, List<Shape> shapes, List<Mark> marks) {
  public Drawing {
    shapes = List.copyOf(shapes);
    marks = List.copyOf(marks);
  }
}
