package touchstone.viewer.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import touchstone.viewer.text.Highlight;
import touchstone.viewer.text.Offsets;

/**
 * What differs between two texts, word by word, by Myers' shortest edit script. Marks of
 * punctuation count as words, and white space does not count. In texts of which more than {@value
 * #MOST_WORDS} words are left between what they have in common at their start and at their end, all
 * of these count as different.
 *
 * @param before the words of the first text in runs of one kind: same or removed
 * @param after the words of the second text in runs of one kind: same or added
 */
public record WordDiff(List<Part> before, List<Part> after) {
  static final int MOST_WORDS = 1_000;

  public WordDiff {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  public static WordDiff between(String before, String after) {
    List<Word> from = Word.in(before);
    List<Word> to = Word.in(after);
    BitSet removed = new BitSet(from.size());
    BitSet added = new BitSet(to.size());
    mark(from, to, removed, added);
    return new WordDiff(
        parts(before, from, removed, Part.Kind.REMOVED), parts(after, to, added, Part.Kind.ADDED));
  }

  /** The removed parts of the first text, with the CSS class {@code removed}. */
  public List<Highlight> removed() {
    return highlights(before, Part.Kind.REMOVED, "removed");
  }

  /** The added parts of the second text, with the CSS class {@code added}. */
  public List<Highlight> added() {
    return highlights(after, Part.Kind.ADDED, "added");
  }

  private static List<Highlight> highlights(List<Part> parts, Part.Kind kind, String styleClass) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .map(part -> new Highlight(part.range(), styleClass))
        .toList();
  }

  private static void mark(List<Word> from, List<Word> to, BitSet removed, BitSet added) {
    int start = commonStart(from, to);
    int end =
        commonStart(
            from.subList(start, from.size()).reversed(), to.subList(start, to.size()).reversed());
    List<String> left = texts(from.subList(start, from.size() - end));
    List<String> right = texts(to.subList(start, to.size() - end));
    if (left.size() > MOST_WORDS || right.size() > MOST_WORDS) {
      removed.set(start, start + left.size());
      added.set(start, start + right.size());
      return;
    }
    List<AbstractDelta<String>> deltas = DiffUtils.diff(left, right, new MyersDiff<>()).getDeltas();
    for (int i = 0; i < deltas.size(); i++) {
      Chunk<String> source = deltas.get(i).getSource();
      Chunk<String> target = deltas.get(i).getTarget();
      boolean last = i + 1 == deltas.size();
      int sourceLimit = last ? from.size() : start + deltas.get(i + 1).getSource().getPosition();
      int targetLimit = last ? to.size() : start + deltas.get(i + 1).getTarget().getPosition();
      set(
          removed,
          start + source.getPosition(),
          source.size(),
          from,
          target.size() == 0 ? sourceLimit : 0);
      set(
          added,
          start + target.getPosition(),
          target.size(),
          to,
          source.size() == 0 ? targetLimit : 0);
    }
  }

  /**
   * Of words that repeat what stands before them, the later ones changed, as a reader takes it:
   * "(0, 0)[, not (2, 0)]".
   */
  private static void set(BitSet changed, int position, int size, List<Word> words, int limit) {
    int first = position;
    while (first + size < limit && words.get(first).text().equals(words.get(first + size).text())) {
      first++;
    }
    changed.set(first, first + size);
  }

  private static int commonStart(List<Word> from, List<Word> to) {
    int length = 0;
    int most = Math.min(from.size(), to.size());
    while (length < most && from.get(length).text().equals(to.get(length).text())) {
      length++;
    }
    return length;
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private static List<Part> parts(String text, List<Word> words, BitSet changed, Part.Kind kind) {
    Offsets offsets = Offsets.of(text);
    List<Part> parts = new ArrayList<>();
    for (int first = 0; first < words.size(); ) {
      int next = changed.get(first) ? changed.nextClearBit(first) : changed.nextSetBit(first);
      int last = (next < 0 ? words.size() : Math.min(next, words.size())) - 1;
      parts.add(
          new Part(
              offsets.codePoints(words.get(first).start(), words.get(last).end()),
              changed.get(first) ? kind : Part.Kind.SAME));
      first = last + 1;
    }
    return parts;
  }
}
