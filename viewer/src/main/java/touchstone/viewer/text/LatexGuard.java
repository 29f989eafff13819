package touchstone.viewer.text;

import java.util.regex.Pattern;

/**
 * Turns LaTeX away that is cut off, defines, reads files, or asks for unbounded work, before
 * anything reads it.
 */
final class LatexGuard {
  private static final int LONGEST = 10_000;
  private static final int DEEPEST_NESTING = 50;

  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "\\\\(?:(?:re)?new(?:command|environment)|def|let|definecolor|includegraphics|input|include"
              + "|jlm[A-Za-z]*|DeclareMathSizes|magnification|makeatletter|makeatother|fontscheme|roman|Roman|romannumeral|st)(?![A-Za-z])"
              + "|\\*\\s*\\{\\s*\\d{3,}"
              + "|\\\\(?:multicolumn|hdotsfor)\\s*(?:\\[[^\\]]*])?\\s*\\{\\s*\\d{3,}");

  private LatexGuard() {}

  static boolean admits(String tex) {
    return tex.length() <= LONGEST
        && !FORBIDDEN.matcher(tex).find()
        && isBalanced(tex)
        && nesting(tex) <= DEEPEST_NESTING;
  }

  /** JLaTeXMath would set what is left of a formula that was cut off. */
  private static boolean isBalanced(String tex) {
    int depth = 0;
    for (int at = 0; at < tex.length() && depth >= 0; at++) {
      switch (tex.charAt(at)) {
        case '\\' -> at++;
        case '{' -> depth++;
        case '}' -> depth--;
        default -> {}
      }
    }
    return depth == 0;
  }

  private static int nesting(String tex) {
    int depth = 0;
    int deepest = 0;
    for (int at = 0; at < tex.length(); at++) {
      if (tex.charAt(at) == '{' || tex.startsWith("\\left", at) || tex.startsWith("\\begin", at)) {
        deepest = Math.max(deepest, ++depth);
      } else if (tex.charAt(at) == '}'
          || tex.startsWith("\\right", at)
          || tex.startsWith("\\end", at)) {
        depth--;
      }
    }
    return deepest;
  }
}
