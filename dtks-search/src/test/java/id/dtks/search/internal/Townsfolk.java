package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A handful of invented people and a store that holds them. */
final class Townsfolk {
  static final String TELIHAN = "64.74.03.1002";
  static final String KANAAN = "64.74.03.1003";

  private Townsfolk() {}

  static PersonRecord person(String id, String name, String nik, String village, int rt) {
    return PersonRecord.builder()
        .person(id)
        .household("h-" + id)
        .name(name)
        .addNiks(nik)
        .addFamilyCards("6474990502109" + nik.substring(13))
        .birth(LocalDate.of(1990, 1, 1))
        .region(village.replace(".", ""))
        .rt(rt)
        .rw(1)
        .build();
  }

  static List<PersonRecord> people() {
    return List.of(
        person("p1", "MUHAMMAD SYAMSUL BAHRI", "6474990101909001", TELIHAN, 5),
        person("p2", "SITI AMINAH", "6474994101909002", TELIHAN, 5),
        person("p3", "SITI MAIMUNAH", "6474994101909013", KANAAN, 2),
        person("p4", "NURHAYATI", "6474994101909024", KANAAN, 1),
        person("p5", "SUTRISNO", "6474990101909035", TELIHAN, 3),
        person("p6", "SUTRISNO HADI", "6474990101909046", KANAAN, 3),
        person("p7", "SITI", "6474994101909057", KANAAN, 9),
        person("p8", "H. ABDURRAHMAN, S.PD", "6474990101909068", TELIHAN, 7));
  }

  static PersonStore store(List<PersonRecord> people) {
    try {
      PersonStore store = PersonStore.open(new ByteBuffersDirectory());
      people.forEach(person -> store.replace(person.household(), List.of(person)));
      return store;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<PersonRecord> shuffled(List<PersonRecord> people, long seed) {
    List<PersonRecord> shuffled = new ArrayList<>(people);
    Collections.shuffle(shuffled, new Random(seed));
    return shuffled;
  }

  static List<String> found(SearchableIndex store, String text) {
    return ids(store.search(text, null, 10));
  }

  static List<String> ids(Answer answer) {
    return ids(answer, found -> true);
  }

  static List<String> ids(Answer answer, Predicate<Found> which) {
    return answer.people().stream().filter(which).map(found -> found.record().person()).toList();
  }
}
