package id.dtks.benchmarks;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of this module. */
@Command(
    name = "benchmarks",
    description = "Invents people and measures the library with them.",
    mixinStandardHelpOptions = true,
    subcommands = {
      Generate.class,
      ImportFile.class,
      MeasureImport.class,
      MeasureIndex.class,
      MeasureNames.class,
      MeasureRules.class,
      MeasureSamePerson.class,
      MeasureSearch.class,
      MeasureSpeed.class,
      MeasureSteps.class,
      Million.class,
      SearchWithJmh.class
    })
public final class Benchmarks {
  /** For picocli. */
  public Benchmarks() {}

  /** Runs a command and ends the process with its exit code. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new Benchmarks()).execute(args));
  }
}
