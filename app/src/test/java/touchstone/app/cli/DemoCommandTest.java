package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.assets.sample.Sample;

class DemoCommandTest {
  @Test
  void theSampleGoesAllTheWayToGold(@TempDir Path folder) throws IOException {
    Sample sample = Sample.load();
    Cli cli = new Cli();
    Path demo = folder.resolve("demo");
    Cli.Run run = cli.run("demo", demo);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("sample.touchstone", "gold, %d items".formatted(sample.viscoItems().size()));

    Path workspace = demo.resolve("sample.touchstone");
    var info = cli.run("info", workspace, "--json").json();
    assertThat(info.at("/gold/accepted").asInt()).isEqualTo(sample.items().size());
    assertThat(info.at("/annotators/sample/submitted").asInt()).isEqualTo(sample.items().size());
    assertThat(cli.run("check", workspace).exitCode()).isZero();
    assertThat(cli.run("demo", demo).exitCode()).as("a second time").isEqualTo(2);
  }
}
