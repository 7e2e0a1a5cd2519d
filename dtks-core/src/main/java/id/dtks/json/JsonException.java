package id.dtks.json;

import id.dtks.check.DtksException;

/** Thrown for JSON that does not fit its type. Its message holds the place, never the text. */
public final class JsonException extends DtksException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final int line;

  JsonException(String type, String path, int line) {
    super("JSON_UNREADABLE", "json of " + type + " unreadable at '" + path + "', line " + line);
    this.path = path;
    this.line = line;
  }

  /** Returns where in the value, such as {@code members.[2].nik}; empty if at its start. */
  public String path() {
    return path;
  }

  /** Returns the line, 1 being the first; 0 if unknown. */
  public int line() {
    return line;
  }
}
