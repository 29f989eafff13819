package touchstone.storage.exchange;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** JSON as text, with all the freedom in how it can be written. */
final class AnyJson {
  private AnyJson() {}

  /** An object with at least one field, some of them with the names that are asked for. */
  static Arbitrary<String> object(String... names) {
    Arbitrary<String> name =
        Arbitraries.frequencyOf(
            Tuple.of(2, name()),
            Tuple.of(3, Arbitraries.of(names).map(known -> "\"" + known + "\"")));
    return fields(name, value(2)).map(fields -> "{" + fields + "}");
  }

  private static Arbitrary<String> value(int depth) {
    Arbitrary<String> scalar =
        Arbitraries.oneOf(
            string(),
            Arbitraries.of("null", "true", "false", "0", "-0", "-0.0", "1e5", "1.50", "12E-3"));
    return depth == 0
        ? scalar
        : Arbitraries.oneOf(
            scalar,
            value(depth - 1).list().ofMaxSize(3).map(all -> "[" + String.join(" ,", all) + "]"),
            fields(name(), value(depth - 1)).map(fields -> "{" + fields + " }"),
            Arbitraries.of("{}", "[ ]"));
  }

  private static Arbitrary<String> fields(Arbitrary<String> name, Arbitrary<String> value) {
    Arbitrary<String> space = Arbitraries.of("", " ", "\t", " \r ");
    Arbitrary<String> field =
        Combinators.combine(space, name, space, space, value, space)
            .as((a, key, b, c, said, d) -> a + key + b + ":" + c + said + d);
    return field.list().ofMinSize(1).ofMaxSize(4).map(all -> String.join(",", all));
  }

  private static Arbitrary<String> string() {
    // Half of a surrogate pair, which the parser refuses in a name.
    return Arbitraries.frequencyOf(Tuple.of(9, name()), Tuple.of(1, Arbitraries.of("\"\\ud83d\"")));
  }

  private static Arbitrary<String> name() {
    return Arbitraries.of(
            "a",
            "reasoning_critic",
            " ",
            "\\\"",
            "\\\\",
            "\\/",
            "\\u0022",
            "é",
            "🙂",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\\n")
        .list()
        .ofMaxSize(6)
        .map(parts -> "\"" + String.join("", parts) + "\"");
  }
}
