package id.dtks.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places at which two trees differ, leaf by leaf, in the order of the first; what is new
 * after the rest.
 */
final class JsonDiffer {
  private static final String ID = "id";

  private final List<JsonDifference> differences = new ArrayList<>();

  List<JsonDifference> differences(JsonNode before, JsonNode after) {
    compare("", before, after);
    return List.copyOf(differences);
  }

  private void compare(String path, JsonNode before, JsonNode after) {
    if (before.isContainerNode() || after.isContainerNode()) {
      compareParts(path, parts(before), parts(after));
    } else if (!before.equals(after)) {
      differences.add(new JsonDifference(path, text(before), text(after)));
    }
  }

  private void compareParts(
      String path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
    Set<String> steps = new LinkedHashSet<>(before.keySet());
    steps.addAll(after.keySet());
    for (String step : steps) {
      compare(
          path.isEmpty() || step.startsWith("[") ? path + step : path + "." + step,
          before.getOrDefault(step, MissingNode.getInstance()),
          after.getOrDefault(step, MissingNode.getInstance()));
    }
  }

  private static Map<String, JsonNode> parts(JsonNode node) {
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    if (node.isArray()) {
      for (JsonNode element : node) {
        String id = element.path(ID).isTextual() ? element.path(ID).textValue() : "" + parts.size();
        parts.put("[" + id + "]", element);
      }
    } else {
      node.properties().forEach(field -> parts.put(field.getKey(), field.getValue()));
    }
    return parts;
  }

  private static Optional<String> text(JsonNode leaf) {
    return leaf.isMissingNode() ? Optional.empty() : Optional.of(leaf.asText());
  }
}
