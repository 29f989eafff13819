package touchstone.app.palette;

import java.util.List;
import java.util.OptionalLong;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import touchstone.app.commands.Commands;
import touchstone.assets.words.Words;

/** The palette: a field to type in, and below it what that finds. All keys go to the field. */
public final class PaletteView extends VBox {
  private static final int PAGE = 8;

  private final PaletteModel model;
  private final Words words;
  private final TextField field = new TextField();
  private final ListView<PaletteEntry> list = new ListView<>();
  private final Label nothing = new Label();

  public PaletteView(PaletteModel model, Commands commands, Words words) {
    this.model = model;
    this.words = words;
    getStyleClass().addAll("overlay-card", "palette");
    setMaxHeight(USE_PREF_SIZE);
    field.setId("palette-query");
    field.setPromptText(words.text("palette.prompt"));
    field.setAccessibleText(words.text("palette.name"));
    field.textProperty().bindBidirectional(model.queryProperty());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::handleKey);
    // What is typed goes on behind what stands there already.
    model.openProperty().subscribe(_ -> Platform.runLater(field::end));
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox search = new HBox(new FontIcon(Feather.SEARCH), field);
    search.getStyleClass().add("palette-search");
    getChildren().setAll(search, list(commands));
    model.entriesProperty().subscribe(this::show);
    model.selectedProperty().subscribe(index -> follow(index.intValue()));
  }

  private ListView<PaletteEntry> list(Commands commands) {
    list.setId("palette-entries");
    list.getStyleClass().addAll("palette-list", "edge-to-edge");
    list.setAccessibleText(words.text("palette.found"));
    list.setFocusTraversable(false);
    list.setFixedCellSize(36);
    list.setCellFactory(_ -> new PaletteCell(commands, words));
    list.setOnMouseClicked(
        click -> {
          if (list.getSelectionModel().getSelectedIndex() >= 0) {
            click.consume();
            model.select(list.getSelectionModel().getSelectedIndex());
            model.accept();
          }
        });
    model.queryProperty().subscribe(_ -> nothing.setText(nothingFound()));
    nothing.getStyleClass().add("placeholder");
    list.setPlaceholder(nothing);
    return list;
  }

  /** What has the keyboard while the palette is open. */
  public TextField field() {
    return field;
  }

  private void handleKey(KeyEvent event) {
    boolean ours = true;
    switch (event.getCode()) {
      case KeyCode.DOWN -> model.move(1);
      case KeyCode.UP -> model.move(-1);
      case KeyCode.PAGE_DOWN -> model.move(PAGE);
      case KeyCode.PAGE_UP -> model.move(-PAGE);
      case KeyCode.ENTER -> model.accept();
      case KeyCode.ESCAPE -> model.close();
      // There is nowhere else to go.
      case KeyCode.TAB -> {}
      default -> ours = false;
    }
    if (ours) {
      event.consume();
    }
  }

  private void show(List<PaletteEntry> entries) {
    list.getItems().setAll(entries);
    list.setPrefHeight(Math.clamp(entries.size(), 3, 10) * list.getFixedCellSize() + 8);
    follow(model.selectedProperty().get());
  }

  private String nothingFound() {
    OptionalLong items = model.numbersToGoTo();
    return items.isPresent()
        ? words.text("palette.no-such-item", items.getAsLong())
        : words.text("palette.nothing");
  }

  private void follow(int index) {
    if (index >= 0 && index < list.getItems().size()) {
      list.getSelectionModel().select(index);
      list.scrollTo(Math.max(0, index - PAGE));
      // The field keeps the focus; this is how a screen reader hears of the choice.
      field.setAccessibleHelp(PaletteCell.name(list.getItems().get(index), words));
    } else {
      list.getSelectionModel().clearSelection();
      field.setAccessibleHelp(nothingFound());
    }
  }
}
