package id.dtks.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import id.dtks.check.Finding;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares a JSON tree with a type, before it is read into one: Jackson stops at the first error,
 * this tells all.
 */
final class JsonShape {
  /** What is expected where no example helps. */
  static final String OTHER = "…";

  private final ObjectMapper mapper;
  private final SerializationConfig config;
  private final List<Finding> findings = new ArrayList<>();

  JsonShape(ObjectMapper mapper) {
    this.mapper = mapper;
    this.config = mapper.getSerializationConfig();
  }

  List<Finding> check(JsonNode root, Class<?> type) {
    check(root, mapper.constructType(type), "");
    return List.copyOf(findings);
  }

  private void check(JsonNode node, JavaType type, String path) {
    if (type.isReferenceType()) {
      check(node, type.getContentType(), path);
    } else if (type.isMapLikeType()) {
      checkMap(node, type, path);
    } else if (type.isCollectionLikeType()) {
      checkList(node, type, path);
    } else if (isBean(type)) {
      checkBean(node, type, path);
    } else {
      checkLeaf(node, type, path);
    }
  }

  private void checkMap(JsonNode node, JavaType type, String path) {
    if (!node.isObject()) {
      wrong(path, "{ … }");
      return;
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String below = below(path, entry.getKey());
      JavaType key = type.getKeyType();
      if (key.isEnumType() && !names(key).contains(entry.getKey())) {
        unknown(JsonFinding.JSON_KEY_UNKNOWN, below, entry.getKey(), names(key));
      }
      check(entry.getValue(), type.getContentType(), below);
    }
  }

  private void checkList(JsonNode node, JavaType type, String path) {
    if (!node.isArray()) {
      wrong(path, "[ … ]");
      return;
    }
    for (int i = 0; i < node.size(); i++) {
      check(node.get(i), type.getContentType(), path + "[" + i + "]");
    }
  }

  private void checkBean(JsonNode node, JavaType type, String path) {
    if (!node.isObject()) {
      wrong(path, "{ … }");
      return;
    }
    Map<String, JavaType> known = properties(type);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      String key = entry.getKey();
      JavaType property = known.get(key);
      if (property == null) {
        List<String> names = List.copyOf(known.keySet());
        unknown(JsonFinding.JSON_KEY_UNKNOWN, below(path, key), key, names);
      } else if (!entry.getValue().isNull()) {
        check(entry.getValue(), property, below(path, key));
      }
    }
    known.forEach(
        (key, property) -> {
          if (!node.hasNonNull(key) && isRequired(property)) {
            findings.add(Finding.of(JsonFinding.JSON_KEY_MISSING).with("missing", key).at(path));
          }
        });
  }

  private void checkLeaf(JsonNode node, JavaType type, String path) {
    if (type.isEnumType() && node.isTextual()) {
      if (!names(type).contains(node.textValue())) {
        unknown(JsonFinding.JSON_VALUE_UNKNOWN, path, node.textValue(), names(type));
      }
      return;
    }
    try {
      if (node.isContainerNode() || mapper.treeToValue(node, type) == null) {
        wrong(path, example(type));
      }
    } catch (JsonProcessingException | IllegalArgumentException e) {
      wrong(path, example(type)); // the exception quotes the text
    }
  }

  private void wrong(String path, String expected) {
    findings.add(Finding.of(JsonFinding.JSON_VALUE_WRONG).with("expected", expected).at(path));
  }

  private void unknown(JsonFinding code, String path, String word, List<String> known) {
    findings.add(
        Finding.of(code).with("known", String.join(", ", NearWords.of(word, known))).at(path));
  }

  private static boolean isRequired(JavaType type) {
    return !type.isReferenceType() && !type.isContainerType();
  }

  private boolean isBean(JavaType type) {
    Class<?> raw = type.getRawClass();
    return !type.isPrimitive()
        && !type.isEnumType()
        && !raw.getName().startsWith("java.")
        && description(type).findJsonValueAccessor() == null;
  }

  private Map<String, JavaType> properties(JavaType type) {
    Map<String, JavaType> properties = new LinkedHashMap<>();
    for (BeanPropertyDefinition property : description(type).findProperties()) {
      properties.put(property.getName(), property.getPrimaryType());
    }
    return properties;
  }

  /** Describes the type that is written for this one, for a wide value its implementation. */
  private BeanDescription description(JavaType type) {
    AnnotatedClass annotations = config.introspectClassAnnotations(type).getClassInfo();
    try {
      return config.introspect(
          config.getAnnotationIntrospector().refineSerializationType(config, annotations, type));
    } catch (JsonProcessingException e) {
      throw Json.broken(type.getRawClass(), e);
    }
  }

  private static List<String> names(JavaType type) {
    return Arrays.stream(type.getRawClass().getEnumConstants()).map(Object::toString).toList();
  }

  private static String below(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String example(JavaType type) {
    Class<?> raw = type.getRawClass();
    if (raw == LocalDate.class) {
      return "\"2026-12-31\"";
    } else if (raw == Period.class) {
      return "\"P3M\"";
    } else if (raw == String.class || type.isEnumType()) {
      return "\"…\"";
    } else if (raw == boolean.class || raw == Boolean.class) {
      return "true";
    }
    return type.isPrimitive() || Number.class.isAssignableFrom(raw) ? "1" : OTHER;
  }
}
