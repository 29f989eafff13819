package touchstone.viewer.chart;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.Styleable;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;
import touchstone.viewer.chart.drawing.Ink.Tone;
import touchstone.viewer.chart.drawing.Mark;
import touchstone.viewer.chart.drawing.Palette;
import touchstone.viewer.chart.drawing.SvgWriter;

/**
 * Shows a chart. Arrow keys go from mark to mark, Enter or a click opens the one chosen; each has a
 * tooltip. The CSS property {@code -touchstone-palette} is {@code light} or {@code dark}. To be
 * used on the toolkit's thread.
 */
public final class ChartView extends Control {
  private static final double PICTURE_SCALE = 2;
  private static final StyleablePropertyFactory<ChartView> STYLES =
      new StyleablePropertyFactory<>(Control.getClassCssMetaData());
  private static final CssMetaData<ChartView, Palette> PALETTE =
      STYLES.createEnumCssMetaData(
          Palette.class, "-touchstone-palette", view -> view.palette, Palette.LIGHT, false);

  private final ObjectProperty<Chart> chart;
  private final SimpleStyleableObjectProperty<Palette> palette =
      new SimpleStyleableObjectProperty<>(PALETTE, this, "palette", Palette.LIGHT);
  private final ReadOnlyObjectWrapper<@Nullable Mark> chosen =
      new ReadOnlyObjectWrapper<>(this, "chosen");
  private @Nullable Consumer<Mark> onOpen;

  public ChartView(Chart shown) {
    chart = new SimpleObjectProperty<>(this, "chart", shown);
    getStyleClass().add("chart-view");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    chart.subscribe(
        now -> {
          setFocusTraversable(!(now instanceof ValueBar));
          setAccessibleText(now.description());
          chosen.set(null);
          requestLayout();
        });
    chosen.subscribe(
        mark -> {
          setAccessibleText(mark == null ? chart.get().description() : mark.description());
          notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        });
  }

  public ObjectProperty<Chart> chartProperty() {
    return chart;
  }

  public ReadOnlyObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** The mark that the keyboard is at; null while it is at none. */
  public ReadOnlyObjectProperty<@Nullable Mark> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  void choose(@Nullable Mark mark) {
    chosen.set(mark);
  }

  /** What opening a mark does; without it marks only tell what they say. */
  public void setOnOpen(@Nullable Consumer<Mark> action) {
    onOpen = action;
    requestLayout();
  }

  /** A chart's height follows from its width. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  boolean opens() {
    return onOpen != null;
  }

  void open(Mark mark) {
    if (onOpen != null) {
      onOpen.accept(mark);
    }
  }

  /** The chart as it is now, as an SVG document. */
  public String svg() {
    return new SvgWriter(palette.get())
        .write(chart.get().draw(getWidth(), getHeight()), chart.get().title());
  }

  /** The chart as it is now, at twice its size. */
  public WritableImage picture() {
    SnapshotParameters parameters = new SnapshotParameters();
    parameters.setTransform(Transform.scale(PICTURE_SCALE, PICTURE_SCALE));
    parameters.setFill(Color.web(palette.get().colour(Tone.GROUND).hex()));
    return snapshot(parameters, null);
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new ChartSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return Objects.requireNonNull(ChartView.class.getResource("chart.css")).toExternalForm();
  }

  @Override
  protected List<CssMetaData<? extends Styleable, ?>> getControlCssMetaData() {
    return STYLES.getCssMetaData();
  }
}
