package id.dtks.listing;

import id.dtks.check.Finding;
import java.util.List;
import java.util.Objects;

/** A line that cannot be told apart into cells. Its text form shows nothing of it. */
public final class RejectedLine implements ListingLine {
  private final int number;
  private final String text;
  private final List<Finding> findings;

  RejectedLine(int number, String text, Finding finding) {
    this.number = number;
    this.text = Objects.requireNonNull(text, "text");
    this.findings = List.of(finding);
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public List<Finding> findings() {
    return findings;
  }

  @Override
  public String toString() {
    return "RejectedLine[number=" + number + ", findings=" + findings + "]";
  }
}
