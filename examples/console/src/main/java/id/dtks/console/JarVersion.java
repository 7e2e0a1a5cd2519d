package id.dtks.console;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of the jar. */
final class JarVersion implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {
      "dtks "
          + Optional.ofNullable(JarVersion.class.getPackage().getImplementationVersion()).orElse("")
    };
  }
}
