package touchstone.app.palette;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import touchstone.annotation.session.Snippet;
import touchstone.app.commands.Commands;
import touchstone.assets.words.Words;

/** A line of the palette: the name with the letters that matched, the group, the key. */
final class PaletteCell extends ListCell<PaletteEntry> {
  private final Commands commands;
  private final Words words;
  private final TextFlow name = new TextFlow();
  private final Label group = new Label();
  private final Label key = new Label();
  private final HBox row;

  PaletteCell(Commands commands, Words words) {
    this.commands = commands;
    this.words = words;
    group.getStyleClass().add("secondary");
    key.getStyleClass().add("key");
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    row = new HBox(name, group, spring, key);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("palette-row");
    name.setMinWidth(Region.USE_PREF_SIZE);
    name.setMaxHeight(Region.USE_PREF_SIZE);
    setPrefWidth(0);
  }

  static String name(PaletteEntry entry, Words words) {
    return switch (entry) {
      case PaletteEntry.Run(var command, _) -> command.name();
      case PaletteEntry.GoToItem(long number) -> words.text("palette.go-to-item", number);
      case PaletteEntry.Named(long number, String id) -> words.text("palette.named", number, id);
      case PaletteEntry.Found(long number, var snippet) ->
          words.text("palette.found-item", number, snippet.text());
    };
  }

  @Override
  protected void updateItem(@Nullable PaletteEntry entry, boolean empty) {
    super.updateItem(entry, empty);
    if (empty || entry == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String shownName = name(entry, words);
    switch (entry) {
      case PaletteEntry.Run(var command, var matched) -> {
        showName(shownName, matched);
        group.setText(words.text("group." + command.group()));
        key.setText(commands.keyTextProperty(command.id()).get());
      }
      case PaletteEntry.Found(long number, var snippet) -> {
        showName(snippet.text(), places(snippet));
        group.setText(words.text("queue.item", number));
        key.setText("");
      }
      case PaletteEntry.GoToItem _, PaletteEntry.Named _ -> {
        showName(shownName, List.of());
        group.setText(words.text("group.go"));
        key.setText("");
      }
    }
    key.setVisible(!key.getText().isEmpty());
    setGraphic(row);
    setAccessibleText(
        key.getText().isEmpty()
            ? shownName
            : words.text("tooltip.with-key", shownName, key.getText()));
  }

  private static List<Integer> places(Snippet snippet) {
    return snippet.matches().stream()
        .flatMapToInt(match -> IntStream.range(match.start(), match.end()))
        .boxed()
        .toList();
  }

  private void showName(String shown, List<Integer> matched) {
    name.getChildren().clear();
    int from = 0;
    while (from < shown.length()) {
      boolean match = matched.contains(from);
      int to = from + 1;
      while (to < shown.length() && matched.contains(to) == match) {
        to++;
      }
      Text run = new Text(shown.substring(from, to));
      run.getStyleClass().add(match ? "palette-match" : "palette-text");
      name.getChildren().add(run);
      from = to;
    }
    // Cells are filled while the list is being laid out, when the styling of this frame is over.
    name.applyCss();
  }
}
