package id.dtks.journal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The words the journal's tests are written in. */
final class Ledgers {
  static final Instant NOON = Instant.parse("2026-10-03T04:00:00.123456789Z");
  static final Stamp STAMP = Stamp.of("op-17", "KELURAHAN_OPERATOR", "64.74.03.1002", NOON);

  private Ledgers() {}

  static Subject household(String id) {
    return new Subject("household", id);
  }

  static Claim nik(String key) {
    return new Claim("nik", key);
  }

  static Entry first(Subject subject, Claim... claims) {
    return Entry.first(subject, "REGISTERED", "{\"of\":\"" + subject.id() + "\"}", Set.of(claims));
  }

  static Entry next(Subject subject, long from, Claim... claims) {
    return new Entry(subject, from, "CORRECTED", "{\"from\":" + from + "}", Set.of(claims));
  }

  static Stamp at(String instant) {
    return Stamp.of("op-17", "KELURAHAN_OPERATOR", "64.74.03.1002", Instant.parse(instant));
  }

  /** Appends what must be accepted. */
  static List<Revision> put(Journal journal, Entry... entries) {
    return journal.append(STAMP, List.of(entries)).orElseThrow();
  }
}
