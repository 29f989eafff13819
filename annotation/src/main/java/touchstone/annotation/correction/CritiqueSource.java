package touchstone.annotation.correction;

/** Whose critique a corrector was given. */
public sealed interface CritiqueSource {
  CritiqueSource HUMAN = new Human();
  CritiqueSource GOLD = new Gold();

  /** One person's critique. */
  record Human() implements CritiqueSource {}

  /** The judgment that counts. */
  record Gold() implements CritiqueSource {}

  /** A critic's. */
  record Critic(String critic) implements CritiqueSource {
    public Critic {
      if (critic.isBlank()) {
        throw new IllegalArgumentException("critique source has no name");
      }
      if (critic.equals("human") || critic.equals("gold")) {
        throw new IllegalArgumentException("critic has the name of another source: " + critic);
      }
    }
  }

  /** Reads {@code human}, {@code gold}, or the name of a critic. */
  static CritiqueSource named(String name) {
    return switch (name) {
      case "human" -> HUMAN;
      case "gold" -> GOLD;
      default -> new Critic(name);
    };
  }

  /** What {@link #named} reads. */
  default String name() {
    return switch (this) {
      case Human() -> "human";
      case Gold() -> "gold";
      case Critic(String critic) -> critic;
    };
  }
}
