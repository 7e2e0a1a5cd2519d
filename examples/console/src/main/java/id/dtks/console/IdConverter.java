package id.dtks.console;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number or an id, of which there is always something to read. */
final class IdConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("blank");
    }
    return text;
  }
}
