package id.dtks.identity;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import java.util.ArrayList;
import java.util.List;

/** Turns a recorded number into a {@link Nik}, with all that is to be said about it. */
final class NikReading {
  private NikReading() {}

  static Checked<Nik> read(RecordedNumber recorded, Strictness strictness) {
    return recorded
        .certainDigits()
        .map(digits -> judged(Nik.of(digits), recorded, strictness))
        .orElseGet(() -> Checked.rejected(unreadable(recorded)));
  }

  private static Checked<Nik> judged(Nik nik, RecordedNumber recorded, Strictness strictness) {
    List<Finding> findings = new ArrayList<>();
    if (recorded.has(NumberDamage.SEPARATORS)) {
      findings.add(Finding.of(IdentityFinding.NIK_SEPARATORS));
    }
    if (recorded.has(NumberDamage.DECIMAL_FRACTION)) {
      findings.add(Finding.of(IdentityFinding.NIK_DECIMAL));
    }
    if (nik.isTemporary()) {
      findings.add(Finding.of(IdentityFinding.NIK_TEMPORARY));
      return Checked.of(nik, findings);
    }
    if (!nik.birthDigits().orElseThrow().isPossible()) {
      findings.add(Finding.of(IdentityFinding.NIK_DATE_IMPOSSIBLE));
    }
    if (nik.hasSerialZero()) {
      Finding zero = Finding.of(IdentityFinding.NIK_SERIAL_ZERO);
      findings.add(strictness == Strictness.LEGACY ? zero.graded(Severity.WARNING) : zero);
    }
    return Checked.of(nik, findings);
  }

  private static Finding unreadable(RecordedNumber recorded) {
    if (recorded.has(NumberDamage.BLANK) || recorded.has(NumberDamage.ZERO)) {
      return Finding.of(IdentityFinding.NIK_MISSING);
    }
    if (recorded.has(NumberDamage.SCIENTIFIC)) {
      return Finding.of(IdentityFinding.NIK_SCIENTIFIC);
    }
    if (recorded.has(NumberDamage.LETTERS)) {
      return Finding.of(IdentityFinding.NIK_LETTERS);
    }
    int length = recorded.joined().length();
    return length == 0
        ? Finding.of(IdentityFinding.NIK_NOT_ASCII_DIGITS)
        : Finding.of(IdentityFinding.NIK_LENGTH).with("length", length);
  }
}
