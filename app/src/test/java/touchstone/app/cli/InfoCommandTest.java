package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.StorageException;
import touchstone.annotation.item.ItemId;
import touchstone.annotation.item.SegmentationId;
import touchstone.annotation.judgment.Annotator;
import touchstone.annotation.judgment.Change;
import touchstone.annotation.judgment.Verdict;
import touchstone.annotation.session.Act;
import touchstone.annotation.session.Draft;
import touchstone.storage.workspace.Workspace;

final class InfoCommandTest {
  @TempDir private Path folder;

  private final Cli cli = new Cli();

  @Test
  void actsThatSpeakOfOtherStepsAreTold() throws IOException, StorageException {
    Path file = folder.resolve("pilot.touchstone");
    cli.run("new", file, "--sample");
    assertThat(cli.run("info", file).out()).doesNotContain("set aside");

    try (Workspace workspace = Workspace.open(file, Clock.systemUTC(), new Random(1))) {
      ItemId item = workspace.items().at(1).orElseThrow().id();
      Act verdict = new Act.Edited(new Change.StepVerdict(1, Verdict.CORRECT));
      Annotator annotator = new Annotator("a1");
      SegmentationId other = new SegmentationId("0123456789abcdef".repeat(4));
      workspace
          .journal()
          .append(
              List.of(
                  new Draft(annotator, "g", item, null, verdict, null),
                  new Draft(annotator, "g", item, other, verdict, null)));
    }

    assertThat(cli.run("info", file).out()).contains("set aside  1 acts that speak of steps");
    assertThat(cli.run("info", file, "--json").json().get("acts_set_aside").asInt()).isEqualTo(1);
    assertThat(cli.run("check", file).exitCode()).isZero();
  }
}
