package touchstone.app.annotate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * What a view shows of several things one after the other. All that follows it is told of the next
 * thing as of the first, and hears nothing of the former any more.
 */
final class Shown<T> {
  private final List<Function<T, Subscription>> followers = new ArrayList<>();
  private T thing;
  private Subscription followed = Subscription.EMPTY;

  Shown(T first) {
    thing = first;
  }

  T get() {
    return thing;
  }

  /** Calls for the value that a property has now and for each later one, of whatever is shown. */
  <V extends @Nullable Object> void follow(
      Function<T, ? extends ObservableValue<V>> property, Consumer<V> then) {
    add(shown -> property.apply(shown).subscribe(then));
  }

  /** Calls for what is shown now and for whatever is shown later. */
  void follow(Consumer<T> then) {
    add(
        shown -> {
          then.accept(shown);
          return Subscription.EMPTY;
        });
  }

  private void add(Function<T, Subscription> follower) {
    followers.add(follower);
    followed = followed.and(follower.apply(thing));
  }

  void show(T next) {
    followed.unsubscribe();
    followed = Subscription.EMPTY;
    thing = next;
    for (Function<T, Subscription> follower : followers) {
      followed = followed.and(follower.apply(next));
    }
  }
}
