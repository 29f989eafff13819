package touchstone.app.commands;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What is pressed to give a command: a key by its name with modifiers, or a character that is
 * typed, whichever keys that takes on the keyboard at hand.
 *
 * @param modifiers in the order in which people name them
 * @param key a letter or a name, as {@code Z}, {@code Page Down}; any other single character stands
 *     for its being typed, so it has no modifiers unless they type nothing
 */
public record Keystroke(Set<Modifier> modifiers, String key) {
  /** Stands for no key at all, where a person took a command's key away. */
  public static final Keystroke NONE = new Keystroke(Set.of(), "");

  private static final String MAC = "mac";

  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("Enter", "⏎"),
          Map.entry("Up", "↑"),
          Map.entry("Down", "↓"),
          Map.entry("Left", "←"),
          Map.entry("Right", "→"),
          Map.entry("Backspace", "⌫"),
          Map.entry("Minus", "−"),
          Map.entry("Equals", "="),
          Map.entry("-", "−"));

  /** A key that changes what another means. */
  public enum Modifier {
    /** Ctrl, on a Mac ⌘. */
    SHORTCUT("Shortcut", "Ctrl", "⌘"),
    /** Ctrl of a Mac; elsewhere it is {@link #SHORTCUT}. */
    CONTROL("Control", "Ctrl", "⌃"),
    ALT("Alt", "Alt", "⌥"),
    SHIFT("Shift", "Shift", "⇧");

    private final String word;
    private final String cap;
    private final String macCap;

    Modifier(String word, String cap, String macCap) {
      this.word = word;
      this.cap = cap;
      this.macCap = macCap;
    }
  }

  public Keystroke {
    Set<Modifier> ordered = EnumSet.noneOf(Modifier.class);
    ordered.addAll(modifiers);
    modifiers = Collections.unmodifiableSet(ordered);
    if (isTyped(key) && modifiers.equals(Set.of(Modifier.SHIFT))) {
      throw new IllegalArgumentException("keystroke has Shift with a typed character: " + key);
    }
  }

  private static boolean isTyped(String key) {
    return key.codePointCount(0, key.length()) == 1 && !Character.isLetter(key.codePointAt(0));
  }

  /**
   * Reads {@code Shortcut+Shift+Z}, {@code ?}, {@code Page Down}; empty text is {@link #NONE}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static Keystroke parse(String text) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    String rest = text;
    for (int plus = rest.indexOf('+'); plus > 0; plus = rest.indexOf('+')) {
      modifiers.add(modifier(rest.substring(0, plus), text));
      rest = rest.substring(plus + 1);
    }
    if (rest.isEmpty() && !text.isEmpty()) {
      throw new IllegalArgumentException("keystroke has no key: " + text);
    }
    return new Keystroke(modifiers, rest);
  }

  private static Modifier modifier(String word, String text) {
    for (Modifier modifier : Modifier.values()) {
      if (modifier.word.equals(word)) {
        return modifier;
      }
    }
    throw new IllegalArgumentException("keystroke has an unknown modifier: " + text);
  }

  /** What {@link #parse} reads. */
  public String format() {
    StringBuilder text = new StringBuilder();
    modifiers.forEach(modifier -> text.append(modifier.word).append('+'));
    return text.append(key).toString();
  }

  /** The words on the keys of this system's keyboards. */
  public String caps() {
    return caps(isMac());
  }

  String caps(boolean mac) {
    List<String> caps = new ArrayList<>();
    modifiers.forEach(modifier -> caps.add(mac ? modifier.macCap : modifier.cap));
    caps.add(SIGNS.getOrDefault(key, key));
    return String.join(" ", caps);
  }

  static boolean isMac() {
    return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains(MAC);
  }
}
