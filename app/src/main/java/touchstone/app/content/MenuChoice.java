package touchstone.app.content;

import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** One of several values in a menu, of which one is chosen. */
public final class MenuChoice {
  private MenuChoice() {}

  /** A choice whose name stands as it is, since names of data may hold what marks a mnemonic. */
  public static RadioMenuItem of(
      String name, ToggleGroup group, boolean selected, Runnable action) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setMnemonicParsing(false);
    item.setToggleGroup(group);
    item.setSelected(selected);
    item.setOnAction(_ -> action.run());
    return item;
  }
}
