package touchstone.viewer.text;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/**
 * Shows a text with Markdown and mathematics, as high as its content, and lets its reader select in
 * it. Ranges are code points of the source; what is copied is the source. Looks are CSS: {@code
 * .rich-text} and the classes of {@code rich-text.css}.
 */
public final class RichText extends Control {
  private static final MarkedText NOTHING = MarkedText.of("", Markup.PLAIN);

  private final Formulas formulas;
  private final ObjectProperty<MarkedText> text = new SimpleObjectProperty<>(this, "text", NOTHING);
  private final ObservableList<Highlight> highlights = FXCollections.observableArrayList();
  private final ObjectProperty<Consumer<String>> onLink =
      new SimpleObjectProperty<>(this, "onLink", _ -> {});
  private final ReadOnlyObjectWrapper<TextRange> selection =
      new ReadOnlyObjectWrapper<>(this, "selection", new TextRange(0, 0));
  private final ReadOnlyObjectWrapper<Typeset> typeset;
  private final ReadOnlyObjectWrapper<CaretRange> caretRange =
      new ReadOnlyObjectWrapper<>(this, "caretRange", CaretRange.START);

  /** Creates a control that shows nothing yet and takes its formulas from a store. */
  public RichText(Formulas formulas) {
    this.formulas = formulas;
    this.typeset = new ReadOnlyObjectWrapper<>(this, "typeset", Typeset.of(NOTHING, formulas));
    getStyleClass().add("rich-text");
    setAccessibleRole(AccessibleRole.TEXT);
    text.subscribe(this::show);
    caretRange.addListener(_ -> selection.set(sourceSelection()));
  }

  public ObjectProperty<MarkedText> textProperty() {
    return text;
  }

  public MarkedText getText() {
    return text.get();
  }

  public void setText(MarkedText to) {
    text.set(to);
  }

  /** Reads and shows a source. */
  public void setSource(String source, Markup markup) {
    setText(MarkedText.of(source, markup));
  }

  /** The ranges that stand out; the later lie over the earlier. */
  public ObservableList<Highlight> getHighlights() {
    return highlights;
  }

  /** Receives the destination of each link that is clicked; without one links do nothing. */
  public ObjectProperty<Consumer<String>> onLinkProperty() {
    return onLink;
  }

  /**
   * What is selected, empty at the caret where nothing is. A formula is selected as a whole, with
   * its delimiters.
   */
  public ReadOnlyObjectProperty<TextRange> selectionProperty() {
    return selection.getReadOnlyProperty();
  }

  public TextRange getSelection() {
    return selection.get();
  }

  /** The source of what is selected. */
  public String selectedSource() {
    MarkedText shown = typeset.get().text();
    TextRange range = getSelection();
    return shown
        .source()
        .substring(shown.offsets().utf16(range.start()), shown.offsets().utf16(range.end()));
  }

  public void select(TextRange range) {
    caretRange.set(shown(range));
  }

  public void selectAll() {
    caretRange.set(new CaretRange(0, typeset.get().shown().length()));
  }

  /** Leaves the caret where it is. */
  public void deselect() {
    int caret = caretRange.get().caret();
    caretRange.set(new CaretRange(caret, caret));
  }

  /** Copies the source of what is selected, if anything is. */
  public void copy() {
    if (!getSelection().isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(selectedSource());
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /**
   * Where a range is shown, in this control's coordinates; empty before it is laid out, or where
   * nothing of it shows.
   */
  public Optional<Bounds> boundsOf(TextRange range) {
    return getSkin() instanceof RichTextSkin skin ? skin.boundsOf(shown(range)) : Optional.empty();
  }

  /** The shown positions of a range of the source. */
  CaretRange shown(TextRange range) {
    Typeset current = typeset.get();
    int start = current.shown().shownStart(current.text().offsets().utf16(range.start()));
    int end = current.shown().shownEnd(current.text().offsets().utf16(range.end()));
    return new CaretRange(start, range.isEmpty() ? start : Math.max(start, end));
  }

  ReadOnlyObjectProperty<Typeset> typesetProperty() {
    return typeset.getReadOnlyProperty();
  }

  ObjectProperty<CaretRange> caretRangeProperty() {
    return caretRange;
  }

  private TextRange sourceSelection() {
    Typeset current = typeset.get();
    CaretRange range = caretRange.get();
    int start = current.shown().sourceStart(range.start());
    int end = range.isEmpty() ? start : Math.max(start, current.shown().sourceEnd(range.end()));
    return current.text().offsets().codePoints(start, end);
  }

  private void show(MarkedText next) {
    Typeset first = Typeset.of(next, formulas);
    caretRange.set(CaretRange.START);
    typeset.set(first);
    if (!first.isComplete()) {
      var _ = first.complete().thenRun(() -> Platform.runLater(() -> completed(first)));
    }
  }

  /**
   * Unless another text is shown by now, shows the same with its formulas, and what was selected
   * stays so.
   */
  private void completed(Typeset first) {
    if (typeset.get() == first) {
      TextRange selected = getSelection();
      typeset.set(first.again());
      select(selected);
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new RichTextSkin(this);
  }

  @Override
  public String getUserAgentStylesheet() {
    return RichText.class.getResource("rich-text.css").toExternalForm();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return switch (attribute) {
      case TEXT -> text.get().source();
      default -> super.queryAccessibleAttribute(attribute, parameters);
    };
  }
}
