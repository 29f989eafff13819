package touchstone.annotation.judgment;

import java.util.List;
import java.util.stream.Stream;

/** Sets of error kinds that guidelines can name instead of listing their own. */
public enum Taxonomy {
  /** After the kinds of errors that the VISCO paper (CVPR 2025) tells apart. */
  VISCO("perception", "reasoning", "knowledge", "calculation"),
  /** The seven error types of ProJudge (arXiv:2503.06553, appendix B). */
  PROJUDGE(
      "numerical calculation",
      "symbolic calculation",
      "visual interpretation",
      "reasoning",
      "knowledge",
      "question understanding",
      "no solution provided"),
  /** What FGAIF (arXiv:2404.05046) looks for hallucinations in. */
  FGAIF("object", "attribute", "relationship");

  private final List<ErrorKind> kinds;

  Taxonomy(String... names) {
    this.kinds = Stream.of(names).map(ErrorKind::new).toList();
  }

  /** In the order of their keys. */
  public List<ErrorKind> kinds() {
    return kinds;
  }
}
