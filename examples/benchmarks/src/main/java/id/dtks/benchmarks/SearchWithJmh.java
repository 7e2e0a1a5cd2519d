package id.dtks.benchmarks;

import id.dtks.benchmarks.speed.FindPeople;
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** The command that measures by JMH how fast people are found. */
@Command(
    name = "search-jmh",
    description = "Finds people by name and by NIK in a process for each way, measured by JMH.",
    mixinStandardHelpOptions = true)
final class SearchWithJmh implements Callable<Integer> {
  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "1000000",
      paramLabel = "PEOPLE",
      description = "How many people (default: ${DEFAULT-VALUE}).")
  private int people;

  @Override
  public Integer call() throws RunnerException {
    new Runner(
            new OptionsBuilder()
                .include(FindPeople.class.getName())
                .param("people", Integer.toString(people))
                .build())
        .run();
    return 0;
  }
}
