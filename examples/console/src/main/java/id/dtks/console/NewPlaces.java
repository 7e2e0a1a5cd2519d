package id.dtks.console;

import id.dtks.change.MergeHouseholds;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that gives members of merged households their places in the one family. */
final class NewPlaces {
  @Option(names = "--place", paramLabel = "NIK=PLACE", descriptionKey = "places")
  private List<String> words = List.of();

  /** Returns a merger with the places that were typed. */
  MergeHouseholds in(MergeHouseholds merger, Lookup lookup) {
    MergeHouseholds placed = merger;
    for (String word : words) {
      int equals = word.indexOf('=');
      if (equals < 1) {
        throw Refusal.of(ConsoleFinding.PLACE_UNREADABLE);
      }
      placed =
          placed.as(
              lookup.person(word.substring(0, equals)),
              new RoleConverter().convert(word.substring(equals + 1)));
    }
    return placed;
  }
}
