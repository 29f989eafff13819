package touchstone.app.insights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.metrics.Bootstrap;
import touchstone.annotation.metrics.InheritedErrors;
import touchstone.annotation.metrics.NeutralSteps;
import touchstone.annotation.study.Against;
import touchstone.annotation.study.StudyResults;
import touchstone.annotation.study.StudySettings;
import touchstone.assets.words.Words;

final class InsightsNoticeWordsTest {
  private final InsightsNoticeWords words = new InsightsNoticeWords(new Words(Locale.ENGLISH));

  private String of(InsightsState state) {
    return words.of(new InsightsNotice.None(), state);
  }

  private String of(StudySettings settings) {
    return of(
        new InsightsState.Shown(
            StudyResults.of(Study.of(settings, "critic-a", List.of()), Bootstrap.none()), 0));
  }

  @Test
  void onlyTheReadingOfViscoIsSaidToEqualItsScripts() {
    assertThat(of(StudySettings.STANDARD))
        .isEqualTo("Figures equal VISCO’s evaluate.py · bootstrap over items, 1,000 resamples");
    assertThat(of(StudySettings.STANDARD.withInherited(InheritedErrors.EXCLUDE)))
        .isEqualTo("Bootstrap over items, 1,000 resamples");
    assertThat(of(StudySettings.STANDARD.withNeutral(NeutralSteps.INCORRECT)))
        .isEqualTo("Bootstrap over items, 1,000 resamples");
    assertThat(of(StudySettings.STANDARD.withAgainst(new Against.Person(new Annotator("a1")))))
        .isEqualTo("Bootstrap over items, 1,000 resamples");
  }

  @Test
  void nothingIsSaidOfFiguresThatDoNotShow() {
    assertThat(of(new InsightsState.Loading())).isEmpty();
    assertThat(of(new InsightsState.Empty(InsightsState.Lack.GOLD))).isEmpty();
  }
}
