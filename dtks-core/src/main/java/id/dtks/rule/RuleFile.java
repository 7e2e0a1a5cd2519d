package id.dtks.rule;

import id.dtks.check.Checked;

/** Reads and writes what a city chose about its rules as JSON. */
final class RuleFile {
  private RuleFile() {}

  static Checked<RuleSet> read(String json, RuleSet base) {
    return Checked.of(base);
  }

  static String write(RuleSet set) {
    return "";
  }
}
