package id.dtks.console;

import id.dtks.objection.Coordinates;
import picocli.CommandLine.ITypeConverter;

/** Reads {@code 0.1325,117.4854}: latitude and longitude in degrees. */
final class CoordinatesConverter implements ITypeConverter<Coordinates> {
  private static final int PARTS = 2;

  @Override
  public Coordinates convert(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != PARTS) {
      throw Refusal.of(ConsoleFinding.COORDINATES_UNREADABLE);
    }
    try {
      return new Coordinates(
          Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
    } catch (IllegalArgumentException e) {
      throw Refusal.of(ConsoleFinding.COORDINATES_UNREADABLE);
    }
  }
}
