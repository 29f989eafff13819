package touchstone.annotation.contract;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Text of every kind that people and models write, and some that nobody should. */
public final class AnyText {
  private AnyText() {}

  public static Arbitrary<String> text() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.strings().ofMaxLength(12)),
        Tuple.of(3, nasty()),
        Tuple.of(2, nasty().list().ofMaxSize(4).map(parts -> String.join("", parts))));
  }

  private static Arbitrary<String> nasty() {
    return Arbitraries.of(
        "",
        " ",
        "\0",
        "\ud83d",
        "\ude00",
        "\ude00\ud83d",
        "🙂",
        "👩‍👩‍👧",
        "שלום \u202eabc",
        "ا\u064eلع",
        "中文",
        "e\u0301",
        "\u2028\u2029\u0085",
        "\ufeff\ufffe\uffff",
        "\r\n\t\b\f",
        "\"\\/\\u0041",
        "'; DROP TABLE entry; --",
        "$\\frac{a}{b}$ \\( x \\)",
        "null",
        "1e5");
  }
}
