package touchstone.viewer.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with its formulas as far as they are set: mathematics that can't be set becomes words
 * again, its source.
 */
final class Typeset {
  private final MarkedText text;
  private final Map<Inline.Mathematics, CompletableFuture<Optional<Formula>>> formulas;

  /** Those that were known when this was made, since positions must not shift under its reader. */
  private final Map<Inline.Mathematics, Optional<Formula>> known = new HashMap<>();

  private final List<List<Inline>> lines;
  private final ShownText shown;

  private Typeset(
      MarkedText text, Map<Inline.Mathematics, CompletableFuture<Optional<Formula>>> formulas) {
    this.text = text;
    this.formulas = formulas;
    formulas.forEach(
        (mathematics, formula) -> {
          if (formula.isDone()) {
            known.put(mathematics, formula.join());
          }
        });
    this.lines = text.lines().stream().map(this::runs).toList();
    this.shown = ShownText.of(text.source(), lines);
  }

  static Typeset of(MarkedText text, Formulas store) {
    Map<Inline.Mathematics, CompletableFuture<Optional<Formula>>> formulas = new HashMap<>();
    for (List<Inline> line : text.lines()) {
      for (Inline run : line) {
        if (run instanceof Inline.Mathematics mathematics) {
          formulas.put(mathematics, store.formula(mathematics.tex(), mathematics.display()));
        }
      }
    }
    return new Typeset(text, formulas);
  }

  /** The same text with what has been set since. */
  Typeset again() {
    return new Typeset(text, formulas);
  }

  /** Whether each formula was set or found broken when this was made. */
  boolean isComplete() {
    return known.size() == formulas.size();
  }

  /** Done as soon as each formula is set or has been found broken. */
  CompletableFuture<Void> complete() {
    return CompletableFuture.allOf(formulas.values().toArray(CompletableFuture[]::new));
  }

  MarkedText text() {
    return text;
  }

  ShownText shown() {
    return shown;
  }

  /** The runs to show for each line of the text. */
  List<List<Inline>> lines() {
    return lines;
  }

  /** The runs to show for the runs of a line. */
  List<Inline> runs(List<Inline> line) {
    return line.stream().flatMap(this::run).toList();
  }

  /** The formula, or null while it is being set. */
  @Nullable Formula formula(Inline.Mathematics mathematics) {
    return state(mathematics).flatMap(set -> set).orElse(null);
  }

  private Stream<Inline> run(Inline run) {
    boolean broken =
        run instanceof Inline.Mathematics mathematics
            && state(mathematics).filter(Optional::isEmpty).isPresent();
    return broken
        ? PlainReader.runs(text.source(), run.start(), run.end(), Style.BROKEN).stream()
        : Stream.of(run);
  }

  private Optional<Optional<Formula>> state(Inline.Mathematics mathematics) {
    return Optional.ofNullable(known.get(mathematics));
  }
}
