package touchstone.storage.exchange.critic;

import java.nio.file.Path;
import java.util.List;
import touchstone.annotation.answer.AnswerValue;
import touchstone.annotation.study.AnswersAfter;
import touchstone.annotation.study.CorrectedAnswers;

/**
 * Evaluates a corrector straight from VISCO's files, equal to {@code evaluate.py --task
 * correction}.
 */
public final class FileCorrections {
  private static final int STEPS_DO_NOT_MATTER = 0;

  private FileCorrections() {}

  /**
   * What became of the data set's answers.
   *
   * @param corrector whose answers they are; empty where nothing tells, and then nothing says that
   *     it wrote the responses itself
   * @throws UnreadableInputException where a file or one of its rows can't be read, or where the
   *     files don't belong together
   */
  public static CorrectedAnswers evaluate(Path dataset, Path corrections, String corrector)
      throws UnreadableInputException {
    List<AskedItem> items = AskedItem.read(dataset);
    List<ItemShape> shapes =
        items.stream().map(item -> new ItemShape(item.id(), STEPS_DO_NOT_MATTER)).toList();
    List<AnswerValue> answers =
        WholeFile.of(
            corrections,
            shapes,
            (file, all) -> new AlignedRows<>(file, all, FileCorrections::read));
    AnswersAfter after = new AnswersAfter(corrector);
    for (int i = 0; i < items.size(); i++) {
      AskedItem item = items.get(i);
      after.add(item.id(), item.before(), answers.get(i), item.key(), item.model());
    }
    return after.all("", "");
  }

  /** A row that names another item than the one in its position is out of place. */
  private static AnswerValue read(StoredRow row, ItemShape item) throws UnreadableRowException {
    String named = row.at("id").asText(item.id());
    if (!named.equals(item.id())) {
      throw new UnreadableRowException(
          "id",
          "names %s, but item %s is in its place".formatted(named, item.id()),
          "Put the rows in the order of the data set.");
    }
    return CorrectionFileRows.answer(row);
  }
}
