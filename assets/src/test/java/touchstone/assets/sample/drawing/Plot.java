package touchstone.assets.sample.drawing;

import java.awt.geom.Rectangle2D;

/** The plane of a chart: where data coordinates lie in the picture. */
record Plot(Rectangle2D area, double xMin, double xMax, double yMin, double yMax) {
  double x(double value) {
    return area.getX() + area.getWidth() * (value - xMin) / (xMax - xMin);
  }

  double y(double value) {
    return area.getMaxY() - area.getHeight() * (value - yMin) / (yMax - yMin);
  }
}
