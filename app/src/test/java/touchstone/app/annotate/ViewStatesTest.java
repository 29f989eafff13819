package touchstone.app.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import touchstone.annotation.item.ItemId;
import touchstone.app.annotate.ViewStates.Place;
import touchstone.viewer.canvas.Tone;
import touchstone.viewer.canvas.ViewState;
import touchstone.viewer.canvas.ZoomMode;
import touchstone.viewer.geometry.Orientation;
import touchstone.viewer.geometry.Point;

final class ViewStatesTest {
  private static final ViewState CLOSE =
      new ViewState(
          ZoomMode.FREE,
          2.5,
          new Point(0.25, 0.75),
          new Orientation(3, true),
          new Tone(0.1, -0.2, true));

  @TempDir private Path folder;

  private static Place place(int item) {
    return new Place(new ItemId("%064x".formatted(item)), 1);
  }

  @Test
  void aViewComesBackAfterARestart() {
    Path file = folder.resolve("state").resolve("views.json");
    ViewStates before = new ViewStates(file);
    before.keep(place(1), CLOSE);
    before.keep(place(2), CLOSE);
    before.keep(place(2), ViewState.FIT);
    before.save();

    ViewStates after = new ViewStates(file);
    assertThat(after.of(place(1))).isEqualTo(CLOSE);
    assertThat(after.of(place(2))).isEqualTo(ViewState.FIT);
  }

  @Test
  void onlyTheLastThousandAreKept() throws IOException {
    Path file = folder.resolve("views.json");
    ViewStates states = new ViewStates(file);
    for (int item = 1; item <= 1001; item++) {
      states.keep(place(item), CLOSE);
    }
    states.save();

    assertThat(new ViewStates(file).of(place(1))).isEqualTo(ViewState.FIT);
    assertThat(new ViewStates(file).of(place(2))).isEqualTo(CLOSE);
    assertThat(Files.size(file)).isLessThan(300_000);
  }

  @Test
  void aDamagedFileIsAsGoodAsNone() throws IOException {
    Path file = Files.writeString(folder.resolve("views.json"), "[{\"item\": \"x\"");

    assertThat(new ViewStates(file).of(place(1))).isEqualTo(ViewState.FIT);
  }
}
