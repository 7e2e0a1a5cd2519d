package id.dtks.objection;

/**
 * A place on the earth in decimal degrees (<i>lintang, bujur</i>). Where somebody lives is
 * personal, so it shows in no text.
 *
 * @param latitude from -90 to 90, negative in the south
 * @param longitude from -180 to 180
 */
public record Coordinates(double latitude, double longitude) {
  /**
   * Makes coordinates.
   *
   * @throws IllegalArgumentException if a part is out of its range
   */
  public Coordinates {
    requireWithin("latitude", latitude, 90);
    requireWithin("longitude", longitude, 180);
  }

  private static void requireWithin(String parameter, double degrees, int limit) {
    if (!(Math.abs(degrees) <= limit)) { // so written, it refuses what is no number too
      throw new IllegalArgumentException(
          parameter + " must be from -" + limit + " to " + limit + " degrees");
    }
  }

  @Override
  public String toString() {
    return "Coordinates[****]";
  }
}
