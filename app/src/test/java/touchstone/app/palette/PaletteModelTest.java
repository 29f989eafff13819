package touchstone.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import touchstone.annotation.session.Snippet;
import touchstone.app.commands.Command;
import touchstone.app.commands.CommandContext;
import touchstone.app.commands.Commands;
import touchstone.app.commands.Keystroke;

final class PaletteModelTest {
  private static final long ITEMS = 24;

  private final List<String> done = new ArrayList<>();
  private final Commands commands = new Commands(Map.of());
  private final SimpleBooleanProperty undoable = new SimpleBooleanProperty(true);
  private final PaletteModel palette =
      new PaletteModel(commands, () -> ITEMS, number -> done.add("item " + number), this::found);

  @BeforeEach
  void fill() {
    add("go.next", "Next step", new SimpleBooleanProperty(true));
    add("edit.undo", "Undo", undoable);
    add("go.previous", "Previous step", new SimpleBooleanProperty(true));
    palette.open();
  }

  private void add(String id, String name, SimpleBooleanProperty enabled) {
    commands.add(
        new Command(
            id,
            name,
            Keystroke.NONE,
            CommandContext.ANNOTATE,
            enabled,
            () -> done.add(id + (palette.openProperty().get() ? " behind the palette" : ""))));
  }

  private List<String> shown() {
    return palette.entriesProperty().get().stream()
        .map(
            entry ->
                switch (entry) {
                  case PaletteEntry.Run(var command, _) -> command.name();
                  case PaletteEntry.GoToItem(long number) -> "item " + number;
                  case PaletteEntry.Named(long number, var id) -> id + " of " + number;
                  case PaletteEntry.Found(long number, _) -> "text of " + number;
                })
        .toList();
  }

  /** Item 3 has the text "next". */
  private void found(String text, java.util.function.Consumer<List<PaletteEntry>> consumer) {
    Snippet.of("what comes next", List.of(text))
        .ifPresent(
            snippet ->
                consumer.accept(
                    List.of(
                        new PaletteEntry.Named(2, "visco-next"),
                        new PaletteEntry.Found(3, snippet))));
  }

  @Test
  void itemsComeBelowCommands() {
    palette.queryProperty().set("next");
    assertThat(shown()).containsExactly("Next step", "visco-next of 2", "text of 3");
    assertThat(palette.selectedProperty().get()).isZero();
    palette.move(2);
    palette.accept();
    assertThat(done).containsExactly("item 3");
  }

  @Test
  void itOpensWithEverythingThatCanBeDone() {
    assertThat(shown()).containsExactly("Next step", "Undo", "Previous step");
    undoable.set(false);
    palette.open();
    assertThat(shown()).containsExactly("Next step", "Previous step");
  }

  @Test
  void itIsClosedWhenTheChosenIsDone() {
    palette.move(1);
    palette.accept();
    assertThat(done).containsExactly("edit.undo");
    assertThat(palette.openProperty().get()).isFalse();
  }

  @Test
  void whatWasUsedLastComesFirst() {
    palette.move(2);
    palette.accept();
    palette.open();
    assertThat(shown()).containsExactly("Previous step", "Next step", "Undo");
    palette.queryProperty().set("step");
    assertThat(shown()).containsExactly("Previous step", "Next step");
  }

  @Test
  void aNumberIsAnItemIfThereIsOne() {
    palette.queryProperty().set("12");
    assertThat(shown()).containsExactly("item 12");
    palette.accept();
    assertThat(done).containsExactly("item 12");

    palette.open();
    palette.queryProperty().set("# 24");
    assertThat(shown()).containsExactly("item 24");
    palette.queryProperty().set("25");
    assertThat(shown()).isEmpty();
    palette.queryProperty().set("0");
    assertThat(shown()).isEmpty();
  }

  @Test
  void theChoiceStopsAtBothEndsAndStartsAnewWithEachLetter() {
    palette.move(-1);
    assertThat(palette.selectedProperty().get()).isZero();
    palette.move(8);
    assertThat(palette.selectedProperty().get()).isEqualTo(2);
    palette.queryProperty().set("s");
    assertThat(palette.selectedProperty().get()).isZero();
    palette.queryProperty().set("xyz");
    assertThat(palette.selectedProperty().get()).isEqualTo(-1);
    palette.move(1);
    palette.accept();
    assertThat(done).isEmpty();
    assertThat(palette.openProperty().get()).isTrue();
  }
}
