package id.dtks.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A JSON file that people write, such as a city's workflow: read strictly, every error told at once
 * by line and key. Comments ({@code //} and {@code /* *}{@code /}) are allowed. Immutable.
 *
 * <p>A key may be left out if its type is an {@code Optional}, a collection or a map. Findings hold
 * keys and known words, never the text of the file.
 */
public final class JsonFile {
  /** The fact that holds the line, the first being 1. */
  public static final String LINE = "line";

  private static final List<CoercionInputShape> NOT_TEXT =
      List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean);
  private static final ObjectMapper MAPPER = mapper();

  private final String text;
  private final Map<String, Integer> lines;

  private JsonFile(String text, Map<String, Integer> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** Returns the file with that text, whatever it holds. */
  public static JsonFile of(String text) {
    return new JsonFile(text, JsonLines.of(MAPPER.getFactory(), text));
  }

  /** Returns the value in a form for people to read and edit; {@link #read} gives it back. */
  public static String write(Object value) {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indent);
    printer.indentArraysWith(DefaultPrettyPrinter.FixedSpaceIndenter.instance);
    try {
      return MAPPER.writer(printer).writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw Json.broken(value.getClass(), e);
    }
  }

  /** Returns the value the file holds, or everything that is wrong with it, by line and key. */
  public <T> Checked<T> read(Class<T> type) {
    try {
      JsonNode root = MAPPER.readTree(text);
      List<Finding> findings = new JsonShape(MAPPER).check(root, type);
      return findings.isEmpty()
          ? Checked.of(MAPPER.treeToValue(root, type))
          : located(Checked.rejected(findings));
    } catch (JsonMappingException e) {
      return located(Checked.rejected(unmade(e)));
    } catch (JsonProcessingException e) {
      return Checked.rejected(
          Finding.of(JsonFinding.JSON_SYNTAX).with(LINE, e.getLocation().getLineNr()));
    }
  }

  /** Returns an outcome of a further check, with the line of each finding's path as a fact. */
  public <T> Checked<T> located(Checked<T> outcome) {
    List<Finding> located = outcome.findings().stream().map(this::located).toList();
    return outcome.fold(value -> Checked.of(value, located), findings -> Checked.rejected(located));
  }

  /** Returns a finding with the line of its path, or of what is nearest around it. */
  private Finding located(Finding finding) {
    String path = finding.path();
    while (!path.isEmpty() && !lines.containsKey(path)) {
      path = path.substring(0, Math.max(0, Math.max(path.lastIndexOf('.'), path.lastIndexOf('['))));
    }
    return finding.with(LINE, lines.getOrDefault(path, 1));
  }

  /** A type's own constructor refused what has the right shape. */
  private static Finding unmade(JsonMappingException e) {
    List<String> steps = new ArrayList<>();
    for (JsonMappingException.Reference step : e.getPath()) {
      String name = step.getFieldName();
      steps.add(name == null ? "[" + step.getIndex() + "]" : (steps.isEmpty() ? "" : ".") + name);
    }
    return Finding.of(JsonFinding.JSON_VALUE_WRONG)
        .with("expected", JsonShape.OTHER)
        .at(String.join("", steps));
  }

  private static ObjectMapper mapper() {
    JsonMapper.Builder builder =
        Json.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .defaultPropertyInclusion(
                JsonInclude.Value.construct(
                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
            .withConfigOverride(
                List.class,
                override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    for (CoercionInputShape shape : NOT_TEXT) {
      builder.withCoercionConfig(
          LogicalType.Textual, config -> config.setCoercion(shape, CoercionAction.Fail));
    }
    return builder.build();
  }
}
