package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;

/** Reads a day as people write it, {@code 03/10/2026}, or as systems do, {@code 2026-10-03}. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[uuuu-M-d][d/M/uuuu][d-M-uuuu]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    return read(text).orElseThrow();
  }

  /** Returns the day, or how days are written. */
  Checked<LocalDate> read(String text) {
    try {
      return Checked.of(LocalDate.parse(text.strip(), DAY));
    } catch (DateTimeException e) {
      return Checked.rejected(Finding.of(ConsoleFinding.DAY_UNREADABLE));
    }
  }
}
