package touchstone.app.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static touchstone.annotation.critique.ExplanationVerdict.NOT_JUDGED;
import static touchstone.annotation.critique.ExplanationVerdict.RIGHT;
import static touchstone.annotation.critique.ExplanationVerdict.WRONG;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import touchstone.annotation.StorageException;
import touchstone.annotation.comparison.CaseFilter;
import touchstone.annotation.comparison.CaseKind;
import touchstone.annotation.comparison.Comparison;
import touchstone.annotation.critique.ExplanationVerdict;
import touchstone.annotation.session.Exposure;
import touchstone.annotation.session.Standing;
import touchstone.annotation.study.StepPlace;
import touchstone.app.navigation.Destination;

final class CompareModelTest {
  private final Compared compared;
  private final CompareModel model;

  CompareModelTest() throws StorageException {
    compared = new Compared(true);
    model = compared.model();
  }

  private Comparison comparison() {
    Comparison open = model.comparison();
    if (open == null) {
      throw new AssertionError("nothing is open but " + model.stateProperty().get());
    }
    return open;
  }

  private List<ExplanationVerdict> ownWords() {
    return comparison().ownWords(2, comparison().columns().getFirst());
  }

  @Test
  void withoutCriticsThereIsNothingToCompare() throws StorageException {
    CompareModel empty = new Compared(false).model();

    empty.arrive(new Destination.Compare());

    assertThat(empty.stateProperty().get()).isEqualTo(new CompareState.NoCritics());
  }

  @Test
  void nothingShowsBeforeSubmissionAndNothingIsRecorded() throws StorageException {
    model.arrive(new Destination.Compare());
    assertThat(model.stateProperty().get()).isEqualTo(new CompareState.NothingJudged());

    model.arrive(new Destination.CompareItem(compared.id(1), 1));

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.JudgeFirst.class);
    assertThat(model.browser().listProperty().get().size()).isZero();
    assertThat(compared.standing(1)).isEqualTo(Standing.NONE);
  }

  @Test
  void anItemShowsOnlyOnceItIsOnRecordThatItWasSeen() throws StorageException {
    compared.submit(1);
    List<Boolean> recorded = new ArrayList<>();
    model
        .stateProperty()
        .addListener(
            (_, _, state) -> {
              if (state instanceof CompareState.Open(var open, _)) {
                recorded.add(open.own().exposures().contains(Exposure.CRITIC));
              }
            });

    model.arrive(new Destination.Compare());

    assertThat(recorded).isNotEmpty().doesNotContain(false);
    assertThat(compared.standing(1).blind()).isPresent();
    assertThat(model.browser().listProperty().get().stops())
        .extracting(CaseList.Stop::item)
        .containsExactly(compared.id(1));
  }

  @Test
  void whatIsReadAheadIsNotSeen() throws StorageException {
    compared.submit(1);
    compared.submit(2);

    model.arrive(new Destination.CompareCases(CaseFilter.of(CaseKind.MISSED_ERROR)));

    assertThat(comparison().item().number()).isEqualTo(1);
    assertThat(compared.standing(2).exposures()).isEmpty();
    model.nextItem();
    assertThat(comparison().item().number()).isEqualTo(2);
    assertThat(compared.standing(2).exposures()).contains(Exposure.CRITIC);
  }

  @Test
  void stepsBehindAFigureAreLookedThroughAsTheyAre() throws StorageException {
    compared.submit(1);
    compared.submit(2);

    model.arrive(
        new Destination.CompareSteps(
            "Missed",
            List.of(
                new StepPlace(compared.id(2).value(), 2),
                new StepPlace(compared.id(1).value(), 0))));

    assertThat(comparison().item().number()).isEqualTo(2);
    assertThat(model.cursor().step()).isEqualTo(2);
    model.nextItem();
    assertThat(comparison().item().number()).isEqualTo(1);
    assertThat(model.cursor().step()).isZero();
  }

  @Test
  void stepsOfACriticAreLookedThroughInItsColumnEvenWhereThatWasHidden() throws StorageException {
    compared.submit(1);
    compared.submit(2);
    model.arrive(new Destination.CompareItem(compared.id(1), 2));
    model.columns().hide(Compared.SECOND);

    model.arrive(
        new Destination.CompareSteps(
            "Missed",
            List.of(
                new StepPlace(compared.id(2).value(), 2), new StepPlace(compared.id(1).value(), 0)),
            Compared.SECOND));

    assertThat(model.cursor().column().map(Columns.Column::run)).contains(Compared.SECOND);
    model.nextItem();
    assertThat(model.cursor().column().map(Columns.Column::run)).contains(Compared.SECOND);
  }

  @Test
  void theLastWordIsThatNamesShowOnceTheyDo() throws StorageException {
    compared.submit(1);
    model.arrive(new Destination.CompareItem(compared.id(1), 2));

    model.reasons().judge(1);
    assertThat(model.noticeProperty().get()).isEqualTo(new CompareNotice.NamesHidden());
    model.reasons().toggleNames();
    assertThat(model.noticeProperty().get()).isEqualTo(new CompareNotice.NamesShown());
    model.reasons().toggleNames();
    assertThat(model.noticeProperty().get()).isEqualTo(new CompareNotice.NamesHidden());
  }

  @Test
  void aKeyGoesThroughTheWordsOnAnExplanationAndHidesNames() throws StorageException {
    compared.submit(1);
    model.arrive(new Destination.CompareItem(compared.id(1), 2));
    assertThat(model.reasons().namesHidden()).isFalse();

    model.reasons().judge(2);
    assertThat(ownWords()).containsExactly(NOT_JUDGED, RIGHT);
    assertThat(model.reasons().namesHidden()).isTrue();
    model.reasons().judge(2);
    assertThat(ownWords()).containsExactly(NOT_JUDGED, WRONG);
    model.undo();
    assertThat(ownWords()).containsExactly(NOT_JUDGED, RIGHT);
    model.reasons().judge(3);
    assertThat(model.noticeProperty().get()).isEqualTo(new CompareNotice.NothingToJudge());
    model.cursor().nextColumn(1);
    model.reasons().judge(1);
    assertThat(model.noticeProperty().get())
        .as("the second critic found nothing")
        .isEqualTo(new CompareNotice.NothingToJudge());
  }

  @Test
  void takingTheSubmissionBackClosesTheItem() throws StorageException {
    compared.submit(1);
    model.arrive(new Destination.CompareItem(compared.id(1), 2));

    model.undo();

    assertThat(model.stateProperty().get()).isInstanceOf(CompareState.JudgeFirst.class);
  }

  @Test
  void columnsMoveHideAndComeBack() throws StorageException {
    compared.submit(1);
    model.arrive(new Destination.CompareItem(compared.id(1), 2));
    Columns columns = model.columns();

    columns.move(Compared.FIRST, 1);
    assertThat(columns.shownProperty().get())
        .extracting(Columns.Column::run)
        .containsExactly(Compared.SECOND, Compared.FIRST);
    columns.hide(Compared.SECOND);
    assertThat(columns.hidden()).isEqualTo(1);
    assertThat(model.cursor().column().map(Columns.Column::run)).contains(Compared.FIRST);
    columns.showAll();
    assertThat(columns.shownProperty().get()).hasSize(2);
  }
}
