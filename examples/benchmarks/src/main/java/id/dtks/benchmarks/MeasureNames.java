package id.dtks.benchmarks;

import id.dtks.benchmarks.names.NameComparator;
import id.dtks.benchmarks.names.NamePair;
import id.dtks.benchmarks.names.NameQuality;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command that tells how well the similarity of names tells one person from two. */
@Command(
    name = "name-quality",
    description = "Compares invented pairs of names, beside plain comparators.",
    mixinStandardHelpOptions = true)
final class MeasureNames implements Callable<Integer> {
  private static final double THRESHOLD = 0.5;

  @Option(
      names = "--wrong",
      description = "Also prints the pairs outside the held-out third told wrongly.")
  private boolean wrong;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    List<NamePair> pairs = NamePair.all();
    print(out, "all pairs", pairs, pair -> true);
    print(out, "held out", pairs, NamePair::held);
    print(out, "Indonesian", pairs, pair -> pair.kind().startsWith("id "));
    print(out, "international", pairs, pair -> pair.kind().startsWith("intl "));
    printKinds(out, NameQuality.of(NameComparator.DTKS, pairs));
    if (wrong) {
      printWrong(out, pairs.stream().filter(pair -> !pair.held()).toList());
    }
    out.flush();
    return 0;
  }

  private static void printKinds(PrintWriter out, NameQuality quality) {
    out.printf("%-32s %4s  told rightly at %.1f%n", "kind", "n", THRESHOLD);
    quality
        .byKind()
        .forEach(
            (kind, of) -> out.printf("%-32s %4d  %.3f%n", kind, of.size(), of.right(THRESHOLD)));
  }

  private static void printWrong(PrintWriter out, List<NamePair> pairs) {
    for (NamePair pair : NameQuality.of(NameComparator.DTKS, pairs).wrong(THRESHOLD)) {
      out.printf(
          "%-32s %-36s %-36s %.3f%n",
          pair.kind(),
          pair.left(),
          pair.right(),
          NameComparator.DTKS.compare(pair.left(), pair.right()));
    }
  }

  private static void print(
      PrintWriter out, String title, List<NamePair> pairs, Predicate<NamePair> wanted) {
    out.printf(
        "%-24s %5s %6s | at %.1f: %9s %6s %6s | best at %9s %6s %6s%n",
        title, "n", "AUC", THRESHOLD, "precision", "recall", "F1", "precision", "recall", "F1");
    List<NamePair> some = pairs.stream().filter(wanted).toList();
    for (NameComparator comparator : NameComparator.all()) {
      NameQuality quality = NameQuality.of(comparator, some);
      double best = quality.bestThreshold();
      out.printf(
          "%-24s %5d %6.3f |         %9.3f %6.3f %6.3f |   %.3f %9.3f %6.3f %6.3f%n",
          comparator.label(),
          quality.size(),
          quality.auc(),
          quality.precision(THRESHOLD),
          quality.recall(THRESHOLD),
          quality.f1(THRESHOLD),
          best,
          quality.precision(best),
          quality.recall(best),
          quality.f1(best));
    }
    out.println();
  }
}
