package touchstone.annotation.answer;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A number that a text states, in digits or in English words; the scale of the value is the number
 * of decimals written.
 */
record Quantity(BigDecimal value) {

  private static final String WORD = String.join("|", NumberWords.SMALL.keySet());
  private static final String SCALE = String.join("|", NumberWords.SCALES.keySet()) + "|hundred";
  private static final Pattern NUMBER =
      Pattern.compile(
          """
          (?<![\\p{L}\\p{N}_.,])(?<sign>(?<![\\p{N})]\\s?)[-−+])?\\s?[$€£¥]?\\s?
          (?<![\\p{L}\\p{N}_]|\\p{N}[.,])(?<digits>\\p{Nd}{1,3}(?:,\\p{Nd}{3})+(?:\\.\\p{Nd}+)?|\\p{Nd}+(?:\\.\\p{Nd}*)?|\\.\\p{Nd}+)
          (?:[eE](?<exponent>[+-]?\\p{Nd}{1,3}))?(?![.,]*\\p{N}|\\p{L}\\p{N})
          (?:\\s?[/⁄]\\s?(?<divisor>\\p{Nd}+)(?![\\p{N}/]))?
          (?<scales>(?:\\s(?:SCALE)\\b)*)
          |(?<!point\\s)\\b(?<words>(?:WORD|SCALE)\\b(?:(?:[\\s-]+|\\s+and\\s+)(?:WORD|SCALE)\\b)*+)(?!\\s+point\\b)
          """
              .replace("\n", "")
              .replace("WORD", WORD)
              .replace("SCALE", SCALE),
          Pattern.CASE_INSENSITIVE);

  /** Every quantity in the order of the text. */
  static List<Quantity> all(String text) {
    List<Quantity> all = new ArrayList<>();
    NUMBER.matcher(text).results().forEach(match -> of(match).ifPresent(all::add));
    return all;
  }

  /** The quantity of a text that states one and no other. */
  static Optional<Quantity> single(String text) {
    List<Quantity> all = all(text);
    return all.stream().filter(q -> all.stream().allMatch(q::equalTo)).findFirst();
  }

  /** The quantity that, but for a currency or percent sign, is the whole text. */
  static Optional<Quantity> whole(String text) {
    return Optional.of(NUMBER.matcher(text.strip().replaceFirst("\\s?%$", "")))
        .filter(matcher -> matcher.matches())
        .flatMap(matcher -> of(matcher.toMatchResult()));
  }

  boolean equalTo(Quantity other) {
    return value.compareTo(other.value) == 0;
  }

  /** Whether the other quantity is this one once it has as many decimals; halves are rounded up. */
  boolean isRounded(Quantity other, int decimals) {
    return other
            .value
            .setScale(decimals, RoundingMode.HALF_UP)
            .compareTo(value.setScale(decimals, RoundingMode.HALF_UP))
        == 0;
  }

  boolean isRounded(Quantity other) {
    return isRounded(other, Math.max(0, value.scale()));
  }

  private static Optional<Quantity> of(MatchResult match) {
    if (match.group("words") != null) {
      return Optional.of(new Quantity(inWords(BigDecimal.ZERO, match.group("words"))));
    }
    BigDecimal number = new BigDecimal(match.group("digits").replace(",", ""));
    if (match.group("exponent") != null) {
      number = number.scaleByPowerOfTen(Integer.parseInt(match.group("exponent")));
    }
    if (match.group("divisor") != null) {
      BigDecimal divisor = new BigDecimal(match.group("divisor"));
      if (divisor.signum() == 0) {
        return Optional.empty();
      }
      number = number.divide(divisor, MathContext.DECIMAL64);
    }
    if (!match.group("scales").isEmpty()) {
      number = inWords(number, match.group("scales"));
    }
    String sign = match.group("sign");
    boolean negative = sign != null && !sign.equals("+");
    return Optional.of(new Quantity(negative ? number.negate() : number));
  }

  private static BigDecimal inWords(BigDecimal start, String words) {
    BigDecimal whole = BigDecimal.ZERO;
    BigDecimal group = start;
    for (String word : words.strip().toLowerCase(Locale.ROOT).split("[\\s-]+", -1)) {
      if (word.equals("hundred")) {
        group = group.max(BigDecimal.ONE).multiply(BigDecimal.valueOf(NumberWords.HUNDRED));
      } else if (NumberWords.SCALES.containsKey(word)) {
        BigDecimal scale = BigDecimal.valueOf(NumberWords.SCALES.get(word));
        whole = whole.add(group.max(BigDecimal.ONE).multiply(scale));
        group = BigDecimal.ZERO;
      } else {
        group = group.add(BigDecimal.valueOf(NumberWords.SMALL.getOrDefault(word, 0)));
      }
    }
    return whole.add(group);
  }
}
