package touchstone.app.workspace;

import touchstone.annotation.answer.AnswerKeys;
import touchstone.annotation.correction.Corrections;
import touchstone.annotation.critique.Critiques;
import touchstone.annotation.item.Images;
import touchstone.annotation.item.Items;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.AnnotationSession;
import touchstone.annotation.session.Bookmarks;
import touchstone.annotation.session.Drafts;
import touchstone.annotation.session.Guideline;
import touchstone.annotation.session.Judgments;
import touchstone.annotation.session.Search;

/**
 * An open workspace with somebody at work on it: what the places of the window are given.
 *
 * @param name for people
 * @param session used by the {@link Saver} alone, since it is not for several threads
 */
public record Bench(
    String name,
    Items items,
    Images images,
    Judgments judgments,
    Search search,
    Bookmarks bookmarks,
    Drafts drafts,
    Critiques critiques,
    Corrections corrections,
    AnswerKeys answerKeys,
    AnnotationSession session) {

  public Annotator annotator() {
    return session.annotator();
  }

  public Guideline guideline() {
    return session.guideline();
  }
}
