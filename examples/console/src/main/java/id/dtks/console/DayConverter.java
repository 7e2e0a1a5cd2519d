package id.dtks.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day as people write it, {@code 03/10/2026}, or as systems do, {@code 2026-10-03}. */
final class DayConverter implements ITypeConverter<LocalDate> {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("[uuuu-M-d][d/M/uuuu][d-M-uuuu]", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text.strip(), DAY);
    } catch (DateTimeException e) {
      throw new TypeConversionException("not a day");
    }
  }
}
