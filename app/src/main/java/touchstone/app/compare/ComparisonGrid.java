package touchstone.app.compare;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import touchstone.assets.words.Words;
import touchstone.viewer.text.Formulas;

/** The table: heads above, rows that scroll, and a bar that moves the critics sideways. */
final class ComparisonGrid extends BorderPane {
  private final GridWidths widths;
  private final CellCursor cursor;
  private final GridBody body;
  private final ScrollPane scroll;
  private final ScrollBar sideways = new ScrollBar();

  ComparisonGrid(CompareModel model, Formulas formulas, Words words) {
    this.widths = new GridWidths(model.columns());
    this.cursor = model.cursor();
    this.body = new GridBody(model, new Cells(model, formulas, words), widths);
    getStyleClass().add("compare-grid");
    setId("compare-grid");
    setAccessibleText(words.text("place.compare"));
    scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().addAll("edge-to-edge", "compare-scroll");
    sideways.setOrientation(Orientation.HORIZONTAL);
    sideways.setAccessibleText(words.text("comparison.sideways"));
    sideways.valueProperty().bindBidirectional(widths.offsetProperty());
    setTop(new GridHead(model, widths, words));
    setCenter(scroll);
    setBottom(sideways);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.TEXT);
    scroll.viewportBoundsProperty().subscribe(_ -> measure());
    model.columns().shownProperty().subscribe(_ -> measure());
    model.cursor().focusProperty().subscribe(_ -> reveal());
    body.heightProperty().subscribe(_ -> reveal());
    addEventFilter(ScrollEvent.SCROLL, this::scrollSideways);
    setOnMousePressed(_ -> requestFocus());
    model
        .stateProperty()
        .subscribe(
            state -> body.show(state instanceof CompareState.Open(var open, _) ? open : null));
  }

  private void measure() {
    double room =
        Math.max(0, scroll.getViewportBounds().getWidth() - GridWidths.STEP - GridWidths.GOLD);
    widths.roomProperty().set(room);
    double beyond = Math.max(0, widths.total() - room);
    sideways.setMax(beyond);
    sideways.setVisibleAmount(widths.total() == 0 ? 0 : beyond * room / widths.total());
    sideways.setUnitIncrement(Columns.WIDTH / 4);
    sideways.setBlockIncrement(Math.max(Columns.WIDTH, room));
    sideways.setVisible(beyond > 0);
    sideways.setManaged(beyond > 0);
    widths.offsetProperty().set(Math.clamp(widths.offsetProperty().get(), 0, beyond));
    // Before there was room nothing could be brought into it.
    widths.reveal(cursor.focusProperty().get().column());
    body.requestLayout();
  }

  private void scrollSideways(ScrollEvent event) {
    if (event.getDeltaX() != 0 && Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      double wanted = widths.offsetProperty().get() - event.getDeltaX();
      widths.offsetProperty().set(Math.clamp(wanted, 0, sideways.getMax()));
      event.consume();
    }
  }

  /** Scrolls as little as it takes to show the focused row. */
  private void reveal() {
    body.focusedSpan()
        .ifPresent(
            span -> {
              double room = scroll.getViewportBounds().getHeight();
              double hidden = body.getHeight() - room;
              double top = scroll.getVvalue() * Math.max(0, hidden);
              if (hidden <= 0) {
                return;
              }
              if (span[0] < top) {
                scroll.setVvalue(span[0] / hidden);
              } else if (span[1] > top + room) {
                scroll.setVvalue(Math.min(span[0], span[1] - room) / hidden);
              }
            });
  }
}
