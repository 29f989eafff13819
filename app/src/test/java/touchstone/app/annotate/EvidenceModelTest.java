package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Evidence;
import touchstone.annotation.judgment.Shape;

class EvidenceModelTest {
  private static final Shape HERE = new Shape.Rectangle(10, 20, 30, 40);
  private static final Shape THERE = new Shape.Rectangle(50, 60, 70, 80);

  private final OneItem one = new OneItem(Set.of());
  private final EvidenceModel evidence = new EvidenceModel(one.model());

  @Test
  void aRegionBelongsToTheImageItWasDrawnOnWhicheverIsActive() throws Exception {
    evidence.toggleSideBySide();
    evidence.draw(1, HERE);
    evidence.draw(0, THERE);
    assertThat(one.saved(1).evidence())
        .containsExactly(new Evidence(1, HERE), new Evidence(0, THERE));
    assertThat(evidence.marksOn(1)).extracting(EvidenceModel.Mark::id).containsExactly("1-0");
    assertThat(evidence.marksOn(0)).extracting(EvidenceModel.Mark::id).containsExactly("1-1");
  }

  @Test
  void aRegionIsChangedAndDeletedOnTheImageBesideTheActiveOne() throws Exception {
    evidence.toggleSideBySide();
    evidence.draw(1, HERE);
    evidence.reshape("1-0", THERE);
    assertThat(one.saved(1).evidence()).isEqualTo(List.of(new Evidence(1, THERE)));
    evidence.delete("1-0");
    assertThat(one.saved(1).evidence()).isEmpty();
  }

  @Test
  void theImageWithTheEvidenceOfTheStepBecomesTheActiveOne() {
    evidence.draw(1, HERE);
    assertThat(evidence.displayProperty().get().shown()).containsExactly(0);
    assertThat(evidence.showEvidenceOfFocusedStep()).containsExactly("1-0");
    assertThat(evidence.displayProperty().get().shown()).containsExactly(1);
    evidence.toggleSideBySide();
    evidence.previousImage();
    assertThat(evidence.showEvidenceOfFocusedStep()).containsExactly("1-0");
    assertThat(evidence.displayProperty().get().active()).isEqualTo(1);
    assertThat(evidence.displayProperty().get().shown()).containsExactly(0, 1);
  }
}
