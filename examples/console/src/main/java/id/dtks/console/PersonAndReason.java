package id.dtks.console;

import id.dtks.household.PersonId;
import java.util.Optional;
import picocli.CommandLine.Parameters;

/** A person and the reason for how the person is to stand, asked for if it is not typed. */
final class PersonAndReason {
  @Parameters(
      index = "0",
      paramLabel = "NIK",
      descriptionKey = "person",
      converter = IdConverter.class)
  private String person = "";

  @Parameters(index = "1", arity = "0..1", paramLabel = "REASON", descriptionKey = "reason")
  private Optional<String> word = Optional.empty();

  /** Returns the person. */
  PersonId person(Lookup lookup) {
    return lookup.person(person);
  }

  /**
   * Returns the reason.
   *
   * @throws id.dtks.check.RejectedException with the reasons there are, if none is given
   */
  <E extends Enum<E>> E reason(Class<E> reasons, Questions questions) {
    ConstantConverter<E> converter = new ConstantConverter<>(reasons);
    if (word.isPresent()) {
      return converter.convert(word.get());
    }
    return questions
        .ask(questions.words("reason", "known", converter.known()), converter)
        .orElseThrow(() -> Refusal.of(ConsoleFinding.REASON_NOT_NAMED, "known", converter.known()));
  }
}
