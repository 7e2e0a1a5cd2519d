package id.dtks.benchmarks;

import id.dtks.benchmarks.people.InventedCity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command that imports very many people in little memory, and then the same once more. */
@Command(
    name = "million",
    description = "Imports a million invented people in a process with little memory, twice.",
    mixinStandardHelpOptions = true)
final class Million implements Callable<Integer> {
  private static final long SEED = 1;

  @Parameters(
      index = "0",
      arity = "0..1",
      defaultValue = "1000000",
      paramLabel = "PEOPLE",
      description = "How many people (default: ${DEFAULT-VALUE}).")
  private int people;

  @Option(
      names = "--heap",
      defaultValue = "512m",
      description = "The heap of that process (default: ${DEFAULT-VALUE}).")
  private String heap = "";

  @Option(
      names = "--dirt",
      defaultValue = "0.12",
      paramLabel = "SHARE",
      description = "The share of damaged rows, 0 to 1 (default: ${DEFAULT-VALUE}).")
  private double dirt;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path directory = Files.createTempDirectory("dtks-million-");
    Path list = directory.resolve("city.csv");
    Path register = directory.resolve("register.db");
    try {
      new InventedCity(people, SEED, dirt).write(list);
      say("A list of %,d people, heap %s%n%nFirst import%n", people, heap);
      int first = importIn(list, register);
      say("%nThe same list again%n");
      return Math.max(first, importIn(list, register));
    } finally {
      for (Path file : new Path[] {register, InventedCity.truthOf(list), list, directory}) {
        Files.deleteIfExists(file);
      }
    }
  }

  private int importIn(Path list, Path register) throws IOException, InterruptedException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
            "-Xmx" + heap,
            "-cp",
            System.getProperty("java.class.path", ""),
            Benchmarks.class.getName(),
            "import-file",
            list.toString(),
            register.toString())
        .inheritIO()
        .start()
        .waitFor();
  }

  private void say(String format, Object... values) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(format, values);
    out.flush();
  }
}
