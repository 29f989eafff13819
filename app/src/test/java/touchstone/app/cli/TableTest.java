package touchstone.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

final class TableTest {
  @Test
  void aCellIsOneLineThatSteersNothing() {
    StringWriter out = new StringWriter();
    Table table = new Table("who", "n");
    table.add("a\u001b[2Jb\nc\u202ed", "1");

    table.print(new PrintWriter(out, true));

    assertThat(out.toString().lines()).containsExactly("who         n", "a [2Jb c d  1");
  }
}
