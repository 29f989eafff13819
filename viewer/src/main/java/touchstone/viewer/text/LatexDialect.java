package touchstone.viewer.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts common LaTeX that JLaTeXMath does not know into words that it knows. */
final class LatexDialect {
  private static final Map<Pattern, String> TRANSLATIONS = new LinkedHashMap<>();

  static {
    translation("(\\\\(?:begin|end)\\{(?:align|gather|alignat|flalign|multline))\\*}", "$1}");
    translation("\\\\(?:begin|end)\\{(?:equation|displaymath|math)\\*?}", "");
    translation("\\\\color\\s*(\\{[^{}]*})\\s*(?=\\{)", "\\\\textcolor$1");
    translation("\\\\(?:bm|pmb)(?![A-Za-z])", "\\\\boldsymbol");
    translation("\\\\[lr]vert(?![A-Za-z])", "\\\\vert ");
    translation("\\\\coloneqq(?![A-Za-z])", "\\\\colonequals ");
    translation("\\\\(?:nonumber|notag)(?![A-Za-z])|\\\\label\\s*\\{[^{}]*}", "");
    translation("\\\\tag\\*?\\s*\\{([^{}]*)}", "\\\\qquad\\\\text{($1)}");
    translation("\\\\hfill(?![A-Za-z])", "\\\\quad ");
    translation("\\\\arg(min|max)(?![A-Za-z])", "\\\\operatorname{arg\\\\,$1}");
  }

  private LatexDialect() {}

  static String translate(String tex) {
    String translated = tex;
    for (var translation : TRANSLATIONS.entrySet()) {
      translated = translation.getKey().matcher(translated).replaceAll(translation.getValue());
    }
    return translated;
  }

  private static void translation(String pattern, String replacement) {
    TRANSLATIONS.put(Pattern.compile(pattern), replacement);
  }
}
