package touchstone.annotation.session;

import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * One opening of a workspace for writing. A copied file gets a new one when it is opened, so that
 * two copies never number their acts alike.
 *
 * @param value 32 lower-case hexadecimal digits, random
 */
public record ReplicaId(String value) implements Comparable<ReplicaId> {
  private static final Pattern FORM = Pattern.compile("[0-9a-f]{32}");

  public ReplicaId {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("replica id is not 32 hexadecimal digits: " + value);
    }
  }

  public static ReplicaId random(RandomGenerator random) {
    return new ReplicaId("%016x%016x".formatted(random.nextLong(), random.nextLong()));
  }

  @Override
  public int compareTo(ReplicaId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
