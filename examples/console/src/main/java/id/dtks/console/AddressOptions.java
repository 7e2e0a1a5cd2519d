package id.dtks.console;

import id.dtks.household.Residence;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say where a household lives. */
final class AddressOptions {
  @Option(names = "--village", paramLabel = "KELURAHAN", descriptionKey = "village")
  private Optional<String> village = Optional.empty();

  @Option(names = "--rt", paramLabel = "RT", descriptionKey = "rt")
  private Optional<String> rt = Optional.empty();

  @Option(names = "--rw", paramLabel = "RW", descriptionKey = "rw")
  private Optional<String> rw = Optional.empty();

  @Option(names = "--street", paramLabel = "TEXT", descriptionKey = "street")
  private Optional<String> street = Optional.empty();

  @Option(names = "--hamlet", paramLabel = "TEXT", descriptionKey = "hamlet")
  private Optional<String> hamlet = Optional.empty();

  /** Returns the address that was typed. */
  Residence residence(Lookup lookup) {
    return residence(
        lookup.village(village.orElseThrow(() -> Refusal.of(ConsoleFinding.VILLAGE_NOT_NAMED))));
  }

  /** Returns the address that was typed, within the present village unless another is named. */
  Residence residence(Lookup lookup, Residence present) {
    return residence(village.map(lookup::village).orElse(present.region()));
  }

  /** Returns the address that was typed, or the present one if nothing was. */
  Residence residenceOr(Residence present, Lookup lookup) {
    boolean typed =
        village.isPresent() || rt.isPresent() || street.isPresent() || hamlet.isPresent();
    return typed ? residence(lookup, present) : present;
  }

  private Residence residence(RegionCode region) {
    return Residence.builder()
        .region(region)
        .neighbourhood(
            rt.map(
                number -> Neighbourhood.parse(number, rw.orElse("")).within("--rt").orElseThrow()))
        .street(street)
        .hamlet(hamlet)
        .build();
  }
}
