package touchstone.annotation.correction;

/** Whose critique a corrector was given. */
public sealed interface CritiqueSource {
  CritiqueSource HUMAN = new Human();
  CritiqueSource GOLD = new Gold();

  /** What {@link #named} reads. */
  String name();

  /** One person's critique. */
  record Human() implements CritiqueSource {
    @Override
    public String name() {
      return "human";
    }
  }

  /** The judgment that counts. */
  record Gold() implements CritiqueSource {
    @Override
    public String name() {
      return "gold";
    }
  }

  /** A critic's. */
  record Critic(String name) implements CritiqueSource {
    public Critic {
      if (name.isBlank()) {
        throw new IllegalArgumentException("critique source has no name");
      }
      if (name.equals("human") || name.equals("gold")) {
        throw new IllegalArgumentException("critic has the name of another source: " + name);
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
}
