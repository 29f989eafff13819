package touchstone.app.cli;

import java.util.List;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.Item;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Journal;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Missing;

/**
 * Takes judgments in, line by line. Not safe for use by several threads.
 *
 * @param journal to ask which ids are known
 */
record Intake(AnnotationSession session, Journal journal, Judgments judgments, ItemNames items) {

  /**
   * Stores the judgment of one line; it is durable when this returns.
   *
   * @return the line's id
   * @throws RejectedLine if the line can't be taken; then nothing of it was stored
   */
  String take(byte[] bytes) throws RejectedLine, StorageException {
    JudgeLine line = JudgeLine.read(bytes);
    if (!journal.knows(session.annotator(), line.id())) {
      record(line);
    }
    return line.id();
  }

  private void record(JudgeLine line) throws RejectedLine, StorageException {
    Item item = items.find(line.item());
    new JudgmentCheck(session.guideline(), item).require(line.judgment());
    if (judgments.of(item.id()).readOnly()) {
      throw new RejectedLine(
          "item",
          "a newer version of Touchstone worked on it, so it can't be changed here",
          "update Touchstone");
    }
    List<Missing> missing =
        session.record(item, line.judgment(), line.skip(), line.submit(), line.id());
    if (!missing.isEmpty()) {
      throw MissingWords.of(missing);
    }
  }
}
