package id.dtks.json;

import java.util.Optional;

/**
 * A place at which two values differ as JSON.
 *
 * @param path names of properties with dots between; elements of a list that have an id in brackets
 *     by it, as {@code members[ID].nik}, others by their index
 * @param before the text there before, absent if there was nothing
 * @param after the text there after, absent if there is nothing
 */
public record JsonDifference(String path, Optional<String> before, Optional<String> after) {
  /** Returns the path only: the texts may be personal. */
  @Override
  public String toString() {
    return "JsonDifference[" + path + "]";
  }
}
