package touchstone.annotation.session;

import java.util.List;
import java.util.Set;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.session.Guideline.LabelVisibility;

/**
 * Who looks, and so what may be shown: nothing of critics, other people or gold before the reader
 * has handed a judgment in. The window and the command line ask here.
 *
 * @param lead whether this person may open everything; what a lead opens is recorded all the same
 * @param figures whether this person may open figures over items not judged yet, which is recorded
 */
public record Reader(Annotator annotator, boolean lead, boolean figures) {

  public Reader(Annotator annotator, boolean lead) {
    this(annotator, lead, lead);
  }

  /** Somebody in a workspace with these leads; where it names none, all may open its figures. */
  public static Reader among(Set<Annotator> leads, Annotator annotator) {
    boolean lead = leads.contains(annotator);
    return new Reader(annotator, lead, lead || leads.isEmpty());
  }

  /**
   * Whether critics, references and gold of an item may be shown: once it is handed in; and to
   * whoever may open figures, once those of the item are on record as seen, since nothing of it is
   * blind any more.
   */
  public boolean mayCompare(Standing own) {
    return lead || own.inForce() != null || (figures && own.hasSeenFigures());
  }

  /** Whether they may be shown, for an item with everything that was done with it. */
  public boolean mayCompare(ItemState state) {
    return mayCompare(state.of(annotator));
  }

  /** What somebody has seen who has opened the comparison of an item. */
  List<Exposure> exposuresOfComparison(Guideline guideline) {
    return guideline.label() == LabelVisibility.ALWAYS
        ? List.of(Exposure.CRITIC, Exposure.OTHER_PEOPLE, Exposure.GOLD)
        : List.of(Exposure.REFERENCE_ANSWER, Exposure.CRITIC, Exposure.OTHER_PEOPLE, Exposure.GOLD);
  }
}
