package touchstone.viewer.text;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, between a least and a largest number of rows; only beyond that
 * it scrolls. Tab puts a symbol in the place of its name before the caret ({@code \alpha}), or else
 * moves the focus.
 */
public final class GrowingTextArea extends TextArea {
  private final int leastRows;
  private final int mostRows;
  private final Symbols symbols;
  private final Text measure = new Text();
  private final ReadOnlyIntegerWrapper characterCount =
      new ReadOnlyIntegerWrapper(this, "characterCount");
  private final ReadOnlyIntegerWrapper wordCount = new ReadOnlyIntegerWrapper(this, "wordCount");
  private boolean composing;

  public GrowingTextArea(int leastRows, int mostRows, Symbols symbols) {
    if (leastRows < 1 || mostRows < leastRows) {
      throw new IllegalArgumentException(
          "rows must be 1 <= least <= most: " + leastRows + ", " + mostRows);
    }
    this.leastRows = leastRows;
    this.mostRows = mostRows;
    this.symbols = symbols;
    getStyleClass().add("growing-text-area");
    setWrapText(true);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::edited);
    fontProperty().addListener(_ -> requestLayout());
    addEventFilter(
        InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
        change -> composing = !change.getComposed().isEmpty());
    addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
  }

  /** Its length in code points. */
  public ReadOnlyIntegerProperty characterCountProperty() {
    return characterCount.getReadOnlyProperty();
  }

  /** Its length in words, counted as {@link Words} has it. */
  public ReadOnlyIntegerProperty wordCountProperty() {
    return wordCount.getReadOnlyProperty();
  }

  private void edited(String text) {
    characterCount.set(text.codePointCount(0, text.length()));
    wordCount.set(Words.count(text));
    requestLayout();
  }

  private void keyPressed(KeyEvent key) {
    boolean plainTab =
        key.getCode() == KeyCode.TAB
            && !key.isShiftDown()
            && !key.isControlDown()
            && !key.isAltDown()
            && !key.isMetaDown();
    if (plainTab && !composing) {
      key.consume();
      if (!completeSymbol()) {
        requestFocusTraversal(TraversalDirection.NEXT);
      }
    }
  }

  private boolean completeSymbol() {
    int caret = getCaretPosition();
    if (!isEditable() || getSelection().getLength() > 0) {
      return false;
    }
    var completion = symbols.at(getText(0, caret));
    completion.ifPresent(found -> replaceText(found.start(), caret, found.symbol()));
    return completion.isPresent();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    int rows = Math.clamp(rows(width < 0 ? getWidth() : width), leastRows, mostRows);
    return rows * rowHeight()
        + vertical(this)
        + vertical(lookup(".scroll-pane"))
        + vertical(lookup(".content"));
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    if (lookup(".scroll-pane") instanceof ScrollPane pane) {
      pane.setVbarPolicy(
          rows(getWidth()) > mostRows ? ScrollBarPolicy.AS_NEEDED : ScrollBarPolicy.NEVER);
    }
    super.layoutChildren();
  }

  private int rows(double width) {
    double frame =
        horizontal(this) + horizontal(lookup(".scroll-pane")) + horizontal(lookup(".content"));
    measure.setWrappingWidth(Math.max(1, width - frame));
    measure.setText(getText());
    return measure.getLayoutInfo().getTextLineCount();
  }

  private double rowHeight() {
    measure.setText("X");
    return snapSizeY(measure.getLayoutBounds().getHeight());
  }

  private static double horizontal(Node node) {
    Insets insets = node instanceof Region region ? region.getInsets() : Insets.EMPTY;
    return insets.getLeft() + insets.getRight();
  }

  private static double vertical(Node node) {
    Insets insets = node instanceof Region region ? region.getInsets() : Insets.EMPTY;
    return insets.getTop() + insets.getBottom();
  }
}
