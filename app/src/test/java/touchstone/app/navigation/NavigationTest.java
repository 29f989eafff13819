package touchstone.app.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class NavigationTest {
  private final Navigation navigation = new Navigation();

  @Test
  void arrivalsAreToldEachTimeOnceThePlaceIsShown() {
    List<Destination> told = new ArrayList<>();
    navigation.onArrival(
        destination -> {
          assertThat(navigation.placeProperty().get()).isEqualTo(destination.place());
          told.add(destination);
        });
    navigation.go(new Destination.Compare());
    navigation.go(new Destination.Compare());
    navigation.go(new Destination.Annotate());
    assertThat(told)
        .containsExactly(
            new Destination.Compare(), new Destination.Compare(), new Destination.Annotate());
  }

  @ParameterizedTest
  @EnumSource
  void aPlaceAsItWasLeftIsThatPlace(Place place) {
    assertThat(place.asLeft().place()).isEqualTo(place);
  }
}
