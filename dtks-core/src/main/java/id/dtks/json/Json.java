package id.dtks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes and reads the library's types as JSON: dates in ISO 8601, nothing for what is absent,
 * properties in a fixed order, unknown properties refused. Safe for use by many threads.
 */
public final class Json {
  private static final ObjectMapper MAPPER = builder().build();

  private Json() {}

  /** Returns what every reader and writer of the library starts from. */
  static JsonMapper.Builder builder() {
    return JsonMapper.builder()
        .addModule(new Jdk8Module())
        .addModule(new JavaTimeModule())
        .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
        .defaultPropertyInclusion(
            JsonInclude.Value.construct(
                JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS));
  }

  /**
   * Returns the value as one line of JSON.
   *
   * @throws JsonException if the value cannot be written, which is a fault in its type
   */
  public static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw broken(value.getClass(), e);
    }
  }

  /**
   * Returns the value that the text holds.
   *
   * @throws JsonException if the text is no JSON of that type; it names the place, never the text
   */
  public static <T> T read(String text, Class<T> type) {
    try {
      return MAPPER.readValue(text, type);
    } catch (JsonProcessingException e) {
      throw broken(type, e);
    }
  }

  /**
   * Returns every place at which two values differ as JSON, what is new after the rest.
   *
   * @throws JsonException as {@link #write}
   */
  public static List<JsonDifference> differences(Object before, Object after) {
    return new JsonDiffer().differences(tree(before), tree(after));
  }

  private static JsonNode tree(Object value) {
    try {
      return MAPPER.valueToTree(value);
    } catch (IllegalArgumentException e) {
      throw new JsonException(value.getClass().getSimpleName(), "", 0);
    }
  }

  static JsonException broken(Class<?> type, JsonProcessingException e) {
    String path =
        e instanceof JsonMappingException mapping
            ? mapping.getPath().stream().map(Json::step).collect(Collectors.joining("."))
            : "";
    int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
    return new JsonException(type.getSimpleName(), path, line);
  }

  private static String step(JsonMappingException.Reference reference) {
    return reference.getFieldName() == null
        ? "[" + reference.getIndex() + "]"
        : reference.getFieldName();
  }
}
