package touchstone.annotation.judgment;

import java.util.List;
import java.util.stream.Stream;

/** Sets of error kinds that guidelines can name instead of listing their own. */
public enum Taxonomy {
  /** After the kinds of errors that the VISCO paper (CVPR 2025) tells apart. */
  VISCO,
  /** The seven error types of ProJudge (arXiv:2503.06553, appendix B). */
  PROJUDGE,
  /** What FGAIF (arXiv:2404.05046) looks for hallucinations in. */
  FGAIF;

  /** In the order of their keys. */
  public List<ErrorKind> kinds() {
    return names().map(ErrorKind::new).toList();
  }

  private Stream<String> names() {
    return switch (this) {
      case VISCO -> Stream.of("perception", "reasoning", "knowledge", "calculation");
      case PROJUDGE ->
          Stream.of(
              "numerical calculation",
              "symbolic calculation",
              "visual interpretation",
              "reasoning",
              "knowledge",
              "question understanding",
              "no solution provided");
      case FGAIF -> Stream.of("object", "attribute", "relationship");
    };
  }
}
