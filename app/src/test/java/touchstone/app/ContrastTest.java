package touchstone.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.SVGPath;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Text and signs stand out from what they stand on, as the Web Content Accessibility Guidelines 2.2
 * ask on level AA: 4.5 to 1 for text, 3 to 1 for signs and for text from 24 pixels on.
 */
final class ContrastTest {
  private static final double TEXT = 4.5;
  private static final double SIGN = 3;
  private static final double LARGE = 24;

  @TempDir private Path folder;

  @Test
  void theRatioIsThatOfTheGuidelines() {
    assertThat(ratio(Color.BLACK, Color.WHITE)).isEqualTo(21);
    assertThat(ratio(Color.WHITE, Color.WHITE)).isEqualTo(1);
    // #777777: linear ((119/255 + 0.055) / 1.055)^2.4 = 0.1845; 1.05 / 0.2345 = 4.48.
    assertThat(ratio(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
  }

  @Test
  void allThatIsReadStandsOut() throws Exception {
    TreeSet<String> faults = new TreeSet<>();
    try (OpenWindow open = OpenWindow.on(EverythingToSee.in(folder))) {
      for (WindowState state : WindowState.values()) {
        state.reach(open);
        // The theme that is shown first alternates, since to change it costs most.
        look(open, state, faults);
        open.run("window.theme");
        look(open, state, faults);
        state.leaveIt(open);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void look(OpenWindow open, WindowState state, Set<String> faults)
      throws Exception {
    faults.addAll(
        WaitForAsyncUtils.waitForAsyncFx(
            30_000,
            () ->
                faultsOf(
                    open,
                    open.window().stage().getScene().getRoot().getStyleClass() + " " + state)));
  }

  private static List<String> faultsOf(OpenWindow open, String where) {
    List<String> faults = new ArrayList<>();
    int seen = 0;
    for (Node node : InSight.nodes(open)) {
      Color colour = colourOf(node);
      Color ground = ground(node);
      if (colour != null && ground != null && !isDisabled(node)) {
        seen++;
        double ratio = ratio(over(colour, ground), ground);
        if (ratio < needed(node)) {
          faults.add(
              String.format(
                  Locale.ROOT, "%s: %.2f %s on %s: %s", where, ratio, colour, ground, name(node)));
        }
      }
    }
    assertThat(seen).as(where).isPositive();
    return faults;
  }

  private static boolean isDisabled(Node node) {
    return node.isDisabled();
  }

  private static double needed(Node node) {
    return switch (node) {
      case FontIcon _ -> SIGN;
      case Text text -> text.getFont().getSize() < LARGE ? TEXT : SIGN;
      case SVGPath outline when outline.getParent().getStyleClass().contains("formula") -> TEXT;
      default -> SIGN;
    };
  }

  private static @Nullable Color colourOf(Node node) {
    Paint paint =
        switch (node) {
          case FontIcon icon -> icon.getIconColor();
          case Text text when !text.getText().isBlank() -> text.getFill();
          // A formula is filled, the sign of a verdict drawn.
          case SVGPath outline ->
              outline.getStroke() == null ? outline.getFill() : outline.getStroke();
          default -> null;
        };
    return paint instanceof Color colour && colour.getOpacity() > 0 ? colour : null;
  }

  /** What lies under a node; null where that is no plain colour. */
  private static @Nullable Color ground(Node node) {
    Deque<Node> ancestors = new ArrayDeque<>();
    for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
      ancestors.push(parent);
    }
    Color ground = Color.WHITE;
    for (Node ancestor : ancestors) {
      if (ancestor instanceof Region region && region.getBackground() != null) {
        for (BackgroundFill fill : region.getBackground().getFills()) {
          if (!(fill.getFill() instanceof Color colour)) {
            return null;
          }
          ground = over(colour, ground);
        }
      }
    }
    return ground;
  }

  private static Color over(Color colour, Color ground) {
    return ground.interpolate(
        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
  }

  private static double ratio(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  /** Relative luminance of WCAG 2.2, 0 to 1. */
  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
  }

  private static String name(Node node) {
    Node owner = node;
    while ((owner.getParent() != null && owner.getStyleClass().isEmpty())
        || owner.getStyleClass().equals(List.of("text"))) {
      owner = owner.getParent();
    }
    String text = node instanceof Text shown ? shown.getText() : "";
    String within = owner instanceof Labeled labeled ? labeled.getText() : "";
    return owner.getStyleClass() + " in " + owner.getParent().getStyleClass() + " " + text + within;
  }
}
