package touchstone.viewer.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** The formulas in use, each set once, in the background. Safe for use from any thread. */
public final class Formulas {
  private static final int KEPT = 2_000;

  private final Executor background;
  private final Map<Key, CompletableFuture<Optional<Formula>>> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(
            Map.Entry<Key, CompletableFuture<Optional<Formula>>> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * Creates an empty store.
   *
   * @param background sets the formulas; one at a time is set, so one thread is enough
   */
  public Formulas(Executor background) {
    this.background = background;
  }

  /**
   * Loads fonts and tables, which takes most of a second, so that the first formula shown need not
   * wait for them.
   */
  public void warmUp() {
    var _ = formula("\\frac{\\alpha}{2}+\\sum_{i=1}^{n}\\sqrt{x_i}\\in\\mathbb{R}", true);
  }

  /** Sets the formulas of a text before it is shown. */
  public void prepare(MarkedText text) {
    for (var line : text.lines()) {
      for (Inline run : line) {
        if (run instanceof Inline.Mathematics mathematics) {
          var _ = formula(mathematics.tex(), mathematics.display());
        }
      }
    }
  }

  /**
   * The formula that LaTeX describes; completed already where it is kept. Empty where the LaTeX is
   * broken, not understood, or asks for too much.
   *
   * @param display whether it is set as a formula of its own: larger, with limits above and below
   */
  public CompletableFuture<Optional<Formula>> formula(String tex, boolean display) {
    Key key = new Key(tex.strip(), display);
    CompletableFuture<Optional<Formula>> created = new CompletableFuture<>();
    synchronized (recent) {
      CompletableFuture<Optional<Formula>> kept = recent.putIfAbsent(key, created);
      if (kept != null) {
        return kept;
      }
    }
    background.execute(() -> created.complete(FormulaSetter.set(key.tex(), display)));
    return created;
  }

  private record Key(String tex, boolean display) {}
}
