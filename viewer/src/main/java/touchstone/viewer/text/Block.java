package touchstone.viewer.text;

import java.util.List;
import java.util.stream.Stream;

/** A part of a text that stands on lines of its own. */
public sealed interface Block {

  /**
   * The block's lines of runs, in the order they are read: one for a paragraph, one a cell for a
   * table.
   */
  Stream<List<Inline>> lines();

  record Paragraph(List<Inline> runs) implements Block {
    public Paragraph {
      runs = List.copyOf(runs);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(runs);
    }
  }

  /**
   * A heading.
   *
   * @param level 1 to 6
   */
  record Heading(int level, List<Inline> runs) implements Block {
    public Heading {
      if (level < 1 || level > 6) {
        throw new IllegalArgumentException("level must be 1 to 6: " + level);
      }
      runs = List.copyOf(runs);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(runs);
    }
  }

  /** Mathematics that stands alone. */
  record Display(Inline.Mathematics mathematics) implements Block {
    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(List.of(mathematics));
    }
  }

  record CodeBlock(List<Inline> runs) implements Block {
    public CodeBlock {
      runs = List.copyOf(runs);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return Stream.of(runs);
    }
  }

  record Quote(List<Block> blocks) implements Block {
    public Quote {
      blocks = List.copyOf(blocks);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return blocks.stream().flatMap(Block::lines);
    }
  }

  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return items.stream().flatMap(Item::lines);
    }
  }

  /**
   * A table.
   *
   * @param rows the rows, its header first; rows may differ in length
   */
  record Table(List<Row> rows) implements Block {
    public Table {
      rows = List.copyOf(rows);
    }

    @Override
    public Stream<List<Inline>> lines() {
      return rows.stream().flatMap(row -> row.cells().stream().map(Cell::runs));
    }
  }

  /** A line across. */
  record Rule() implements Block {
    @Override
    public Stream<List<Inline>> lines() {
      return Stream.empty();
    }
  }

  /**
   * An item of a list.
   *
   * @param marker its bullet or its number as the source has it
   */
  record Item(Inline.Words marker, List<Block> blocks) {
    public Item {
      blocks = List.copyOf(blocks);
    }

    Stream<List<Inline>> lines() {
      return Stream.concat(Stream.of(List.of(marker)), blocks.stream().flatMap(Block::lines));
    }
  }

  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  record Cell(Alignment alignment, List<Inline> runs) {
    public Cell {
      runs = List.copyOf(runs);
    }
  }

  enum Alignment {
    LEFT,
    CENTER,
    RIGHT
  }
}
