package id.dtks.console;

import id.dtks.check.RejectedException;
import id.dtks.json.NearWords;
import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Locale;

/** The villages of a city, for whoever names one in a way that is not clear. */
final class VillageNames {
  private final List<String> names;

  VillageNames(RegionCode regency) {
    RegionCatalog catalog = RegionCatalog.current();
    this.names =
        catalog.children(regency).stream()
            .flatMap(district -> catalog.children(district.code()).stream())
            .map(Region::name)
            .toList();
  }

  /** Returns the refusal of a name, with those that may be meant. */
  RejectedException refusal(String word) {
    String upper = word.strip().toUpperCase(Locale.ROOT);
    List<String> holding =
        names.stream().filter(name -> name.toUpperCase(Locale.ROOT).contains(upper)).toList();
    return holding.size() > 1
        ? Refusal.of(ConsoleFinding.VILLAGE_AMBIGUOUS, "near", String.join(", ", holding))
        : Refusal.of(
            ConsoleFinding.VILLAGE_UNKNOWN, "near", String.join(", ", NearWords.of(word, names)));
  }
}
