package id.dtks.story;

import id.dtks.household.Household;
import id.dtks.household.PersonId;
import id.dtks.json.Json;
import id.dtks.json.JsonDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What became another in a household, field by field, in words. */
final class FieldText {
  private static final Pattern STEP = Pattern.compile("([A-Za-z]+)|\\[([^\\]]*)]");

  /** Findings and decisions are about fields, which are told themselves. */
  private static final Pattern NOT_TOLD =
      Pattern.compile("(.*\\.)?((findings|decisions)\\b.*|listKey)");

  /** The enums whose constants stand in a field, by the field's name. */
  private static final Map<String, List<String>> ENUMS =
      Map.ofEntries(
          Map.entry("verdict", List.of("Verdict")),
          Map.entry("state", List.of("State")),
          Map.entry("reason", List.of("IneligibilityReason", "InactivationReason", "Reason")),
          Map.entry("status", List.of("Status", "CivilMatchStatus", "PaymentStatus")),
          Map.entry("sex", List.of("Sex")),
          Map.entry("maritalStatus", List.of("MaritalStatus")),
          Map.entry("relationship", List.of("CensusRelationship", "Relationship")),
          Map.entry("program", List.of("AidProgram")));

  /** A day of birth, or the text that was recorded for one. */
  private static final Set<String> BIRTH_DATES = Set.of("birthDate", "otherBirthDate");

  private final Household before;
  private final Household after;
  private final Phrases phrases;

  FieldText(Household before, Household after, Phrases phrases) {
    this.before = before;
    this.after = after;
    this.phrases = phrases;
  }

  /** Returns a line for each field of the household as a whole and of the people told about. */
  List<String> lines(List<PersonId> people) {
    List<String> lines = new ArrayList<>();
    for (JsonDifference difference : Json.differences(before, after)) {
      if (isTold(difference.path(), people)) {
        lines.add(line(difference));
      }
    }
    return lines;
  }

  private static boolean isTold(String path, List<PersonId> people) {
    return !NOT_TOLD.matcher(path).matches()
        && (!path.startsWith("members[")
            || people.stream().anyMatch(person -> path.startsWith(Household.pathOf(person))));
  }

  private String line(JsonDifference difference) {
    Matcher step = STEP.matcher(difference.path());
    List<String> names = new ArrayList<>();
    String last = "";
    while (step.find()) {
      if (step.group(1) != null) {
        last = step.group(1);
        names.add(phrases.field(last));
      } else {
        element(step.group(2), names);
      }
    }
    String field = last;
    return names.stream().collect(Collectors.joining(", "))
        + ": "
        + difference.before().map(value -> value(field, value)).orElse("-")
        + " => "
        + difference.after().map(value -> value(field, value)).orElse("-");
  }

  /** A member goes by name, and what is in a list by its place, counted from 1. */
  private void element(String key, List<String> names) {
    Optional<String> name =
        key.isBlank()
            ? Optional.empty()
            : after
                .member(new PersonId(key))
                .or(() -> before.member(new PersonId(key)))
                .map(member -> phrases.shown(member.name().recorded()));
    if (name.isPresent()) {
      names.set(names.size() - 1, name.get());
    } else {
      names.add(key.matches("\\d{1,4}") ? "" + (Integer.parseInt(key) + 1) : phrases.shown(key));
    }
  }

  private String value(String field, String value) {
    if (BIRTH_DATES.contains(field)) {
      return phrases.birthDate(value);
    }
    return ENUMS.getOrDefault(field, List.of()).stream()
        .flatMap(type -> phrases.constant(type, value).stream())
        .findFirst()
        .orElseGet(() -> phrases.shown(value));
  }
}
