package touchstone.assets.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class GuideTest {
  private static final Pattern SECTION = Pattern.compile("(?m)^## .+$");
  private static final Pattern CODE = Pattern.compile("(?m)`[^`\\n]+`");

  private final List<Chapter> english = Guide.chapters(Locale.ENGLISH);
  private final List<Chapter> chinese = Guide.chapters(Locale.SIMPLIFIED_CHINESE);

  @Test
  void bothLanguagesHaveTheSameChaptersWithTheSameSections() {
    assertThat(chinese).extracting(Chapter::id).containsExactlyElementsOf(ids(english));
    for (int i = 0; i < english.size(); i++) {
      assertThat(SECTION.matcher(chinese.get(i).body()).results().count())
          .as(english.get(i).id())
          .isEqualTo(SECTION.matcher(english.get(i).body()).results().count());
    }
  }

  /** Keys, commands and file names are not translated; a chapter that lacks one is out of date. */
  @Test
  void bothLanguagesNameTheSameKeysAndCommands() {
    for (int i = 0; i < english.size(); i++) {
      assertThat(codes(chinese.get(i)))
          .as(english.get(i).id())
          .containsExactlyInAnyOrderElementsOf(codes(english.get(i)));
    }
  }

  @Test
  void anyOtherLanguageGetsEnglish() {
    assertThat(Guide.chapters(Locale.FRENCH)).isEqualTo(english);
  }

  @Test
  void aChapterWithoutATitleIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Chapter.of("x", "words"))
        .withMessageContaining("x");
  }

  private static List<String> ids(List<Chapter> chapters) {
    return chapters.stream().map(Chapter::id).toList();
  }

  private static List<String> codes(Chapter chapter) {
    return CODE.matcher(chapter.body()).results().map(MatchResult::group).distinct().toList();
  }
}
