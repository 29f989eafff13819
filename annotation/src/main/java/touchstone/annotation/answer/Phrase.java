package touchstone.annotation.answer;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The normal form of the VQA challenge: no case, punctuation or articles, small numbers in digits,
 * contractions with their apostrophes.
 *
 * @see <a href="https://github.com/GT-Vision-Lab/VQA">the challenge's evaluation</a>
 */
final class Phrase {
  /** All full stops go. */
  static final int ALL_PIECES = -1;

  /** The reference takes 32 full stops away, which leaves 33 pieces, and no more. */
  static final int REFERENCE_PIECES = 33;

  private static final List<String> MARKS =
      List.of("; / [ ] \" { } ( ) = + \\ _ - > < @ ` , ? !".split(" ", -1));
  private static final Pattern GROUPED_DIGITS = Pattern.compile("\\p{Nd},\\p{Nd}");
  private static final Pattern FULL_STOP = Pattern.compile("\\.(?!\\p{Nd})");
  private static final Set<String> ARTICLES = Set.of("a", "an", "the");

  /** A contraction is known by any spelling that lost exactly one of its apostrophes. */
  private static final Map<String, String> CONTRACTIONS =
      Stream.of(
              """
              'ow's'at 'twas ain't aren't can't could've couldn't couldn't've didn't doesn't don't
              hadn't hadn't've hasn't haven't he'd he'd've he's how'd how'll how's isn't it'd it'd've
              it'll ma'am might've mightn't mightn't've must've mustn't needn't not've o'clock oughtn't
              shan't she'd've should've shouldn't shouldn't've somebody'd somebody'd've somebody'll
              somebody's someone'd someone'd've someone'll someone's something'd something'd've
              something'll that's there'd there'd've there're there's they'd they'd've they'll they're
              they've wasn't we'd've we've weren't what'll what're what's what've when's where'd
              where's where've who'd who'd've who'll who's who've why'll why're why's won't would've
              wouldn't wouldn't've y'all y'all'd've y'all'll you'd you'd've you'll you're you've
              """
                  .strip()
                  .split("\\s+", -1))
          .flatMap(Phrase::misspelt)
          .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private Phrase() {}

  private static Stream<Map.Entry<String, String>> misspelt(String contraction) {
    return IntStream.range(0, contraction.length())
        .filter(i -> contraction.charAt(i) == '\'')
        .mapToObj(i -> contraction.substring(0, i) + contraction.substring(i + 1))
        .map(lost -> Map.entry(lost, contraction));
  }

  /**
   * The normal form.
   *
   * @param pieces how many pieces the full stops may cut the text into; {@link #ALL_PIECES} for any
   */
  static String normal(String text, int pieces) {
    String line = PythonText.stripped(text.replace('\n', ' ').replace('\t', ' '));
    String answer =
        switch (PythonText.lower(line)) {
          case "true" -> "yes";
          case "false" -> "no";
          case String other -> other;
        };
    return PythonText.words(PythonText.lower(withoutMarks(answer, pieces))).stream()
        .map(Phrase::inDigits)
        .filter(word -> !ARTICLES.contains(word))
        .map(word -> CONTRACTIONS.getOrDefault(word, word))
        .collect(joining(" "));
  }

  /** Ten and less, and none at all. */
  private static String inDigits(String word) {
    if (word.equals("none")) {
      return "0";
    }
    int number = NumberWords.SMALL.getOrDefault(word, Integer.MAX_VALUE);
    return number <= 10 ? Integer.toString(number) : word;
  }

  /** A mark goes without trace beside a blank or where digits are grouped, else becomes a blank. */
  private static String withoutMarks(String text, int pieces) {
    boolean grouped = GROUPED_DIGITS.matcher(text).find();
    String bare = text;
    for (String mark : MARKS) {
      boolean gone = grouped || text.contains(mark + " ") || text.contains(" " + mark);
      bare = bare.replace(mark, gone ? "" : " ");
    }
    return String.join("", FULL_STOP.split(bare, pieces));
  }
}
