package id.dtks.console;

import id.dtks.change.Grounds;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every proposal. */
final class ProposalOptions {
  @Mixin private final GroundsOptions grounds = new GroundsOptions();

  @Option(names = "--dry-run", descriptionKey = "propose.dry-run")
  private boolean dryRun;

  @Option(
      names = "--revises",
      paramLabel = "PROPOSAL",
      descriptionKey = "revises",
      converter = IdConverter.class)
  private Optional<String> revised = Optional.empty();

  Grounds grounds() {
    return grounds.grounds();
  }

  /** Returns the draft or returned proposal that this one takes the place of. */
  Optional<String> revised() {
    return revised;
  }

  boolean dryRun() {
    return dryRun;
  }
}
