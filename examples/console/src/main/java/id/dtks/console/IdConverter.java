package id.dtks.console;

import picocli.CommandLine.ITypeConverter;

/** Reads a number or an id, of which there is always something to read. */
final class IdConverter implements ITypeConverter<String> {
  @Override
  public String convert(String text) {
    if (text.isBlank()) {
      throw Refusal.of(ConsoleFinding.WORD_BLANK);
    }
    return text.strip();
  }
}
