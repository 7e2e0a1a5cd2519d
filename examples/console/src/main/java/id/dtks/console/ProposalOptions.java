package id.dtks.console;

import id.dtks.change.Grounds;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of every proposal. */
final class ProposalOptions {
  @Mixin private final GroundsOptions grounds = new GroundsOptions();

  @Option(names = "--dry-run", descriptionKey = "propose.dry-run")
  private boolean dryRun;

  Grounds grounds() {
    return grounds.grounds();
  }

  boolean dryRun() {
    return dryRun;
  }
}
