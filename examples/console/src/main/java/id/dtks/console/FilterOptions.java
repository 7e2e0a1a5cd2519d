package id.dtks.console;

import id.dtks.change.ProposalType;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Sex;
import id.dtks.proposal.ProposalStatus;
import id.dtks.search.query.SearchFilters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options that say who may be found at all. */
final class FilterOptions {
  @Option(
      names = "--rt",
      paramLabel = "N",
      descriptionKey = "filter.rt",
      converter = UnitNumber.class)
  private Optional<Integer> rt = Optional.empty();

  @Option(
      names = "--rw",
      paramLabel = "N",
      descriptionKey = "filter.rw",
      converter = UnitNumber.class)
  private Optional<Integer> rw = Optional.empty();

  @Option(
      names = "--eligibility",
      paramLabel = "VERDICT",
      split = ",",
      descriptionKey = "filter.eligibility")
  private List<Eligibility.Verdict> eligibility = List.of();

  @Option(names = "--reason", paramLabel = "REASON", split = ",", descriptionKey = "filter.reason")
  private List<IneligibilityReason> reasons = List.of();

  @Option(names = "--record", paramLabel = "STATE", split = ",", descriptionKey = "filter.record")
  private List<RecordStanding.State> records = List.of();

  @Option(names = "--sex", paramLabel = "SEX", descriptionKey = "filter.sex")
  private List<Sex> sexes = List.of();

  @Option(
      names = "--program",
      paramLabel = "PROGRAM",
      split = ",",
      descriptionKey = "filter.program")
  private List<AidProgram> programs = List.of();

  @Option(names = "--finding", paramLabel = "CODE", split = ",", descriptionKey = "filter.finding")
  private List<String> findings = List.of();

  @Option(
      names = "--step",
      paramLabel = "STATUS",
      split = ",",
      descriptionKey = "filter.step",
      converter = Status.class)
  private List<ProposalStatus> steps = List.of();

  @Option(names = "--type", paramLabel = "TYPE", split = ",", descriptionKey = "filter.type")
  private List<ProposalType> types = List.of();

  @Option(names = "--born-from", paramLabel = "DAY", descriptionKey = "filter.born-from")
  private Optional<LocalDate> bornFrom = Optional.empty();

  @Option(names = "--born-until", paramLabel = "DAY", descriptionKey = "filter.born-until")
  private Optional<LocalDate> bornUntil = Optional.empty();

  SearchFilters filters() {
    return SearchFilters.builder()
        .rt(number(rt))
        .rw(number(rw))
        .eligibility(eligibility)
        .reasons(reasons)
        .records(records)
        .sexes(sexes)
        .programs(programs)
        .findings(findings.stream().map(code -> code.toUpperCase(Locale.ROOT)).toList())
        .steps(steps)
        .types(types)
        .bornFrom(bornFrom)
        .bornUntil(bornUntil)
        .build();
  }

  private static OptionalInt number(Optional<Integer> number) {
    return number.map(OptionalInt::of).orElse(OptionalInt.empty());
  }

  /** Reads the number of an RT or RW. */
  static final class UnitNumber implements ITypeConverter<Integer> {
    private static final int HIGHEST = 999;

    @Override
    public Integer convert(String text) {
      if (!text.matches("0{0,2}[1-9]\\d{0,2}") || Integer.parseInt(text) > HIGHEST) {
        throw Refusal.of(ConsoleFinding.NUMBER_OUT_OF_RANGE, "least", 1, "most", HIGHEST);
      }
      return Integer.valueOf(text);
    }
  }

  /** Reads where a case stands: a status of the law, or one of the city's own by its code. */
  static final class Status implements ITypeConverter<ProposalStatus> {
    @Override
    public ProposalStatus convert(String text) {
      String code = text.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");
      if (!code.matches("[A-Z][A-Z0-9_]*")) {
        throw Refusal.of(
            ConsoleFinding.WORD_UNKNOWN,
            "known",
            String.join(
                ", ",
                ProposalStatus.standard().stream()
                    .map(status -> CommandWord.folded(status.code()))
                    .toList()));
      }
      return new ProposalStatus(code);
    }
  }
}
