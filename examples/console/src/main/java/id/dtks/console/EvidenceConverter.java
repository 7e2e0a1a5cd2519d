package id.dtks.console;

import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code KIND:REFERENCE} or {@code KIND:REFERENCE@DATE}. */
final class EvidenceConverter implements ITypeConverter<Evidence> {
  @Override
  public Evidence convert(String text) {
    int colon = text.indexOf(':');
    int at = text.lastIndexOf('@');
    String reference = text.substring(colon + 1, at > colon ? at : text.length());
    if (colon < 0 || reference.isBlank()) {
      throw Refusal.of(ConsoleFinding.EVIDENCE_UNREADABLE);
    }
    EvidenceKind kind =
        new ConstantConverter<>(EvidenceKind.class).convert(text.substring(0, colon));
    Evidence evidence = Evidence.of(kind, reference.strip());
    return at > colon
        ? evidence.dated(new DayConverter().convert(text.substring(at + 1)))
        : evidence;
  }
}
