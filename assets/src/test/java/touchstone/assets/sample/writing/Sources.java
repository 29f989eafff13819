package touchstone.assets.sample.writing;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** The sources beside the tests, and the JSON that is made of them. */
final class Sources {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .withConfigOverride(List.class, kind -> kind.setSetterInfo(emptyWhereAbsent()))
          .withConfigOverride(Map.class, kind -> kind.setSetterInfo(emptyWhereAbsent()))
          .build();

  private Sources() {}

  static <T> T read(String name, TypeReference<T> type) {
    String file = "/touchstone/assets/sample/" + name + ".json";
    try (InputStream in = Sources.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new FileNotFoundException(file);
      }
      return JSON.readValue(in, type);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read the source " + file, e);
    }
  }

  /** One value as JSON on one line. */
  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + value, e);
    }
  }

  private static JsonSetter.Value emptyWhereAbsent() {
    return JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
  }
}
