package id.dtks.region;

import java.util.Objects;

/**
 * A region as an official list names it.
 *
 * @param code its code
 * @param name its name, spelt as in the list: {@code Kota Bontang}, {@code Lok Tuan}
 * @param retired whether only an earlier list has it; numbers that people got there stay valid
 */
public record Region(RegionCode code, String name, boolean retired) {
  public Region {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
  }
}
