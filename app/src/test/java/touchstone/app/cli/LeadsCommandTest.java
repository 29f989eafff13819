package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.judgment.Annotator;

class LeadsCommandTest {
  private final Cli cli = new Cli();
  private Path workspace;

  @BeforeEach
  void make(@TempDir Path folder) {
    workspace = folder.resolve("pilot.touchstone");
    cli.run("new", workspace);
  }

  @Test
  void nobodyLeadsANewWorkspaceAndTheWayOutIsNamed() throws IOException {
    Cli.Run run = cli.run("leads", workspace);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).contains("Nobody leads", "touchstone leads " + workspace + " NAME");
    assertThat(cli.run("leads", workspace, "--json").json().at("/leads")).isEmpty();
  }

  @Test
  void namesTakeThePlaceOfThoseBefore() throws IOException {
    cli.run("leads", workspace, "ann", "Bo Li");
    Cli.Run run = cli.run("leads", workspace, "cai", "Bo Li");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().lines()).containsExactly("Bo Li", "cai");
    assertThat(cli.run("leads", workspace, "--json").json().at("/leads"))
        .extracting(name -> name.asText())
        .containsExactly("Bo Li", "cai");
  }

  @Test
  void noneLeavesNobody() {
    cli.run("leads", workspace, "ann");
    assertThat(cli.run("leads", workspace, "--none").exitCode()).isZero();
    assertThat(cli.run("leads", workspace).out()).contains("Nobody leads");
  }

  @Test
  void namesThatSayTwoThingsAreWrongUsage() {
    Cli.Run both = cli.run("leads", workspace, "ann", "--none");
    assertThat(both.exitCode()).isEqualTo(2);
    assertThat(both.err()).contains("either names or --none");
    Cli.Run comma = cli.run("leads", workspace, "ann,bo");
    assertThat(comma.exitCode()).isEqualTo(2);
    assertThat(comma.err()).contains("ann,bo", "part names with spaces");
    assertThat(cli.run("leads", workspace).out()).contains("Nobody leads");
  }

  @Test
  void aWorkspaceThatIsNotThereIsUnreadable() {
    Cli.Run run = cli.run("leads", workspace.resolveSibling("nowhere.touchstone"), "ann");
    assertThat(run.exitCode()).isEqualTo(3);
    assertThat(run.err()).contains("Check the path");
  }

  @Test
  void theWindowOpensForWhomeverIsNamed() {
    cli.run("--annotator", "ann", workspace);
    cli.run(workspace);
    assertThat(cli.opened()).containsExactly(workspace, workspace);
    assertThat(cli.openedFor()).containsExactly(new Annotator("ann"), null);
    assertThat(cli.run("--annotator", " ", workspace).exitCode()).isEqualTo(2);
  }
}
