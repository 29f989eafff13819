package touchstone.viewer.text;

import java.util.ArrayList;
import java.util.List;
import touchstone.viewer.text.Piece.Above;
import touchstone.viewer.text.Piece.Frame;

/**
 * Cuts a text into what is made of it at once. A text of some screens is left in its blocks; of a
 * longer one, long paragraphs, lists, quotes and code are cut too, tables never.
 */
final class Pieces {
  /** In rows of {@link #ROW}: a text no longer than this is made whole. */
  private static final int WHOLE = 200;

  /** A block no longer than this is one piece, in rows. */
  private static final int LARGEST = 24;

  /** The width of a row in ens, about what is read with ease. */
  private static final double ROW = 80;

  private final Typeset typeset;

  /** How many lines of runs have been cut. */
  private int line;

  private Pieces(Typeset typeset) {
    this.typeset = typeset;
  }

  /** The pieces of a text from top to bottom, which show each of its lines of runs once. */
  static List<Piece> of(Typeset typeset) {
    Pieces pieces = new Pieces(typeset);
    List<Block> blocks = typeset.text().blocks();
    return isLong(typeset) ? pieces.cut(blocks) : pieces.whole(blocks);
  }

  /** Whether a text fills so many rows that not all of its pieces should be made. */
  static boolean isLong(Typeset typeset) {
    int rows = 0;
    for (List<Inline> line : typeset.lines()) {
      rows += Ens.rows(Ens.ofLines(line), ROW);
      if (rows > WHOLE) {
        return true;
      }
    }
    return false;
  }

  private List<Piece> whole(List<Block> blocks) {
    return blocks.stream().map(block -> one(List.of(block))).toList();
  }

  private Piece one(List<Block> blocks) {
    int start = position();
    List<Integer> widths = new ArrayList<>();
    blocks.stream()
        .flatMap(Block::lines)
        .forEach(_ -> widths.addAll(Ens.ofLines(typeset.lines().get(line++))));
    return new Piece(blocks, List.of(), Above.BLOCK, start, widths);
  }

  /** Where the next line of runs starts. */
  private int position() {
    List<ShownText.Line> lines = typeset.shown().lines();
    return line < lines.size() ? lines.get(line).start() : typeset.shown().length();
  }

  private List<Piece> cut(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    blocks.forEach(block -> pieces.addAll(cut(block)));
    return pieces;
  }

  private List<Piece> cut(Block block) {
    int begun = line;
    Piece whole = one(List.of(block));
    if (whole.rows(ROW) <= LARGEST) {
      return List.of(whole);
    }
    line = begun;
    return switch (block) {
      case Block.Paragraph _ -> paragraph();
      case Block.CodeBlock _ -> code();
      case Block.Items items -> items(items);
      case Block.Quote quote -> quote(quote);
      case Block.Heading _, Block.Display _, Block.Table _, Block.Rule _ -> whole(List.of(block));
    };
  }

  /** The next line of runs in parts. */
  private List<Piece> paragraph() {
    List<Piece> pieces = new ArrayList<>();
    for (RunParts.Part part : RunParts.of(typeset.lines().get(line), position(), ROW)) {
      pieces.add(
          new Piece(
              List.of(new Block.Paragraph(part.runs())),
              List.of(),
              pieces.isEmpty() ? Above.BLOCK : Above.ROW,
              part.start(),
              Ens.ofLines(part.runs())));
    }
    line++;
    return pieces;
  }

  private List<Piece> code() {
    List<Piece> pieces = new ArrayList<>();
    List<Piece> parts = paragraph();
    for (Piece part : parts) {
      boolean begins = pieces.isEmpty();
      boolean ends = pieces.size() == parts.size() - 1;
      pieces.add(part.in(new Frame.Code(begins, ends), part.above()));
    }
    return pieces;
  }

  private List<Piece> quote(Block.Quote quote) {
    List<Piece> pieces = new ArrayList<>();
    for (Piece piece : cut(quote.blocks())) {
      boolean gap = !pieces.isEmpty() && piece.above() == Above.BLOCK;
      pieces.add(piece.in(new Frame.Quote(gap), gap ? Above.FRAME : piece.above()));
    }
    return pieces;
  }

  private List<Piece> items(Block.Items items) {
    List<Piece> pieces = new ArrayList<>();
    for (Block.Item item : items.items()) {
      boolean gap = !pieces.isEmpty();
      int begun = pieces.size();
      for (Piece piece : item(item)) {
        boolean begins = pieces.size() == begun;
        pieces.add(
            begins
                ? piece.in(
                    new Frame.Item(item.marker(), true, gap), gap ? Above.FRAME : Above.BLOCK)
                : piece.in(new Frame.Item(item.marker(), false, false), piece.above()));
      }
    }
    return pieces;
  }

  /** The pieces beside and below the marker of an item; one even if there is nothing beside it. */
  private List<Piece> item(Block.Item item) {
    int marker = position();
    line++;
    int begun = line;
    Piece whole = one(item.blocks());
    if (whole.rows(ROW) > LARGEST) {
      line = begun;
      List<Piece> pieces = new ArrayList<>(cut(item.blocks()));
      pieces.set(0, pieces.getFirst().startingAt(marker));
      return pieces;
    }
    return List.of(whole.startingAt(marker));
  }
}
