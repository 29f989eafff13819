package touchstone.app.compare;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import touchstone.annotation.session.Guideline;
import touchstone.app.commands.KeyHints;
import touchstone.assets.words.Words;
import touchstone.viewer.canvas.ImageCanvas;
import touchstone.viewer.image.ImageLoader;
import touchstone.viewer.text.Formulas;

/** The comparison: the item at the left, the table of steps and critics at the right. */
public final class CompareView extends SplitPane {
  private static final double ITEM_SHARE = 0.29;

  private final ItemPane item;
  private final ComparisonGrid grid;
  private final StackPane middle = new StackPane();
  private final EmptyPane empty;
  private double share = ITEM_SHARE;
  private boolean waiting;

  /**
   * Shows what the model has.
   *
   * @param judge goes to where the open item is judged
   */
  public CompareView(
      CompareModel model,
      Guideline guideline,
      ImageLoader loader,
      Runnable judge,
      Formulas formulas,
      KeyHints hints,
      Words words) {
    getStyleClass().add("compare");
    setId("compare");
    getStylesheets()
        .add(
            Objects.requireNonNull(Words.class.getResource("/touchstone/assets/theme/compare.css"))
                .toExternalForm());
    item = new ItemPane(model, loader, formulas, hints, words);
    grid = new ComparisonGrid(model, formulas, words);
    empty = new EmptyPane(judge, hints, words);
    BorderPane right = new BorderPane(middle);
    right.setTop(new CaseBar(model, hints, words));
    right.setBottom(new MindPanel(model, guideline, hints, words));
    right.getStyleClass().add("compare-right");
    item.setMinWidth(220);
    right.setMinWidth(480);
    getItems().setAll(item, right);
    setDividerPositions(ITEM_SHARE);
    SplitPane.setResizableWithParent(item, false);
    model.stateProperty().subscribe(this::show);
    model
        .mind()
        .draftProperty()
        .addListener(
            (_, was, is) -> {
              if (was.isPresent() && is.isEmpty()) {
                grid.requestFocus();
              }
            });
  }

  private void show(CompareState state) {
    boolean open = state instanceof CompareState.Open;
    empty.show(state);
    Node shown = open ? grid : empty;
    if (!middle.getChildren().contains(shown)) {
      middle.getChildren().setAll(shown);
      if (open && waiting) {
        focus();
      }
    }
    if (open != getItems().contains(item)) {
      if (open) {
        getItems().addFirst(item);
        setDividerPositions(share);
      } else {
        share = getDividerPositions()[0];
        getItems().remove(item);
      }
    }
  }

  /** Gives the keyboard to the table, as soon as that is shown. */
  public void focus() {
    waiting = grid.getScene() == null;
    grid.requestFocus();
  }

  /** The image, for commands that zoom. */
  public ImageCanvas canvas() {
    return item.image().canvas();
  }

  /** Shows another of the item's images. */
  public void nextImage(int by) {
    item.image().nextImage(by);
  }
}
