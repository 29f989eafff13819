package touchstone.viewer.text;

import java.util.List;
import java.util.stream.Stream;

/**
 * What is made of a text at once: a block, or a part of one that is too long for that.
 *
 * @param blocks what it shows, without what it stands in
 * @param frames what it stands in and shares with its neighbours, the outermost first
 * @param above what parts it from the piece above
 * @param start the position in {@link ShownText} of its first character; where it has none, of the
 *     first after it
 * @param widths how wide its lines are, parted at line breaks, in ens
 */
record Piece(List<Block> blocks, List<Frame> frames, Above above, int start, List<Integer> widths) {

  Piece {
    blocks = List.copyOf(blocks);
    frames = List.copyOf(frames);
    widths = List.copyOf(widths);
  }

  /** The rows that it fills in a column of a width in ens, at least one. */
  int rows(double ens) {
    return Math.max(1, Ens.rows(widths, ens));
  }

  /** The same within something else. */
  Piece in(Frame frame, Above other) {
    return new Piece(
        blocks, Stream.concat(Stream.of(frame), frames.stream()).toList(), other, start, widths);
  }

  Piece startingAt(int position) {
    return new Piece(blocks, frames, above, position, widths);
  }

  /** What parts two pieces. */
  enum Above {
    /** The space between blocks. */
    BLOCK,
    /** The space between rows: it goes on with the paragraph above. */
    ROW,
    /** A space in what it stands in. */
    FRAME
  }

  /** What a part of a block stands in, so that the parts together look like the block. */
  sealed interface Frame {

    /**
     * A quote.
     *
     * @param gapAbove whether it has the space between two of its blocks
     */
    record Quote(boolean gapAbove) implements Frame {}

    /**
     * An item of a list.
     *
     * @param begins whether its marker stands beside this piece
     * @param gapAbove whether it has the space between two items
     */
    record Item(Inline.Words marker, boolean begins, boolean gapAbove) implements Frame {}

    /**
     * A block of code.
     *
     * @param begins whether nothing of it is above
     * @param ends whether nothing of it is below
     */
    record Code(boolean begins, boolean ends) implements Frame {}
  }
}
