package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import touchstone.assets.guide.Guide;

class UsageTest {
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]\\S*) ");
  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  private final Cli cli = new Cli();

  @Test
  void withoutArgumentsTheWindowOpens() {
    assertThat(cli.run().exitCode()).isZero();
    assertThat(cli.opened()).containsExactly((Path) null);
  }

  @Test
  void aWorkspaceAloneOpensTheWindowOnIt() {
    cli.run("pilot.touchstone");
    cli.run("renamed.db");
    assertThat(cli.opened()).containsExactly(Path.of("pilot.touchstone"), Path.of("renamed.db"));
  }

  @Test
  void anAnnotatorInFrontOfACommandIsRefused() {
    Cli.Run run = cli.run("--annotator", "a1", "info", "pilot.touchstone");
    assertThat(run.exitCode()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(run.err()).contains("put it behind the command");
    assertThat(cli.opened()).isEmpty();
  }

  @Test
  void theVersionIsTheBuilds() {
    Cli.Run run = cli.run("--version");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).matches("touchstone \\d+\\.\\d+\\.\\d+\\S*\\R");
    assertThat(run.err()).isEmpty();
  }

  /** The list that the guide gives, in whichever language, is the one that there is. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void theGuideNamesTheCommandsThatThereAre(String language) {
    List<String> commands =
        names(COMMAND, cli.run("--help").out().replaceFirst("(?s).*?Commands[^\\n]*\n", ""));
    String chapter =
        Guide.chapters(Locale.of(language)).stream()
            .filter(one -> one.id().equals("command-line"))
            .findFirst()
            .orElseThrow()
            .body();

    assertThat(commands).contains("new", "report");
    assertThat(names(QUOTED, chapter.lines().findFirst().orElseThrow()))
        .filteredOn(word -> !word.startsWith("bin/") && !word.startsWith("--"))
        .containsExactlyInAnyOrderElementsOf(commands);
  }

  private static List<String> names(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).toList();
  }

  @Test
  void helpNamesEveryCommandAndExitCode() {
    assertThat(cli.run("--help").out())
        .contains("new ", "import ", "judge ", "accept ", "export ", "evaluate ", "check ")
        .contains("patterns ", "agreement ", "backup ", "info ", "demo ")
        .contains("4    the workspace is damaged, locked, or can't be written");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "new",
        "import",
        "judge",
        "accept",
        "export",
        "evaluate",
        "patterns",
        "agreement",
        "check",
        "backup",
        "info",
        "leads",
        "guideline",
        "demo"
      })
  void everyCommandExplainsItself(String command) {
    Cli.Run run = cli.run(command, "--help");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Usage: touchstone " + command).contains("--help");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aMisspeltOptionIsWrongUsageAndTheRightOneIsSuggested() {
    Cli.Run run = cli.run("info", "w.touchstone", "--jsn");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--jsn", "--json", "Try: touchstone info --help");
  }

  @Test
  void aMissingArgumentIsWrongUsage() {
    Cli.Run run = cli.run("judge", "w.touchstone");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("--annotator");
  }

  @Test
  void anAnnotatorWithoutANameIsWrongUsage() {
    Cli.Run run = cli.run("judge", "w.touchstone", "--annotator", " ");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("1 to 64 characters");
  }
}
