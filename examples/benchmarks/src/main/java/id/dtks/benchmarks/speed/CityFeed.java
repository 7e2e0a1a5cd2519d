package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.List;
import java.util.UUID;

/** An invented city as the feed of an index: everybody comes once, and nothing changes after. */
record CityFeed(InventedCity city) implements PersonFeed {
  private static final Checkpoint WHOLE = new Checkpoint(1, "invented city");

  @Override
  public long lastSequence() {
    return WHOLE.sequence();
  }

  @Override
  public boolean knows(Checkpoint checkpoint) {
    return checkpoint.equals(Checkpoint.START) || checkpoint.equals(WHOLE);
  }

  @Override
  public void passOn(long sequence, PersonSink sink) {
    long[] households = new long[1];
    city.forEachHousehold(
        people -> {
          String household = id(2, households[0]++);
          sink.put(household, records(household, people));
        });
    sink.checkpoint(WHOLE);
  }

  private static List<PersonRecord> records(String household, List<InventedPerson> people) {
    return people.stream().map(person -> record(household, person)).toList();
  }

  private static PersonRecord record(String household, InventedPerson person) {
    return PersonRecord.builder()
        .person(id(1, Long.parseLong(person.nik())))
        .household(household)
        .name(person.name())
        .addNiks(person.nik())
        .addFamilyCards(person.familyCard())
        .birth(person.birth())
        .mother(person.mother())
        .region(person.region())
        .rt(person.rt())
        .rw(person.rw())
        .build();
  }

  /** Ids of a register are random; these are as hard to pack, and always the same. */
  private static String id(long kind, long number) {
    long mixed = (number + kind) * 0x9E3779B97F4A7C15L;
    return new UUID(mixed, Long.rotateLeft(mixed * 0xBF58476D1CE4E5B9L, 31)).toString();
  }
}
