package id.dtks.console;

import java.util.Locale;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a constant of an enum as the console writes it: {@code well-off} is {@code WELL_OFF}. */
final class ConstantConverter<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  ConstantConverter(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String text) {
    String name = text.strip().replace('-', '_');
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("not one of the words"));
  }

  /** Returns a constant as the console writes it. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
