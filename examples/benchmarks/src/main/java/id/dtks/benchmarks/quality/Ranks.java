package id.dtks.benchmarks.quality;

import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.search.query.Certainty;
import id.dtks.search.query.PersonHit;
import java.util.List;
import java.util.function.Predicate;

/**
 * Where a search put what was meant, 1 being first; {@link #NOWHERE} if not on the page.
 *
 * @param name the right name, all over the city
 * @param person the right person, all over the city
 * @param inVillage the right person, the search being limited to the village
 * @param first how sure the search was of the first all over the city
 * @param micros how long the search all over the city took
 */
record Ranks(int name, int person, int inVillage, Certainty first, double micros) {
  static final int NOWHERE = Integer.MAX_VALUE;

  static Ranks of(
      NoisyQuery query, List<PersonHit> everywhere, List<PersonHit> village, double micros) {
    return new Ranks(
        rank(everywhere, hit -> isNamed(hit, query)),
        rank(everywhere, hit -> isMeant(hit, query)),
        rank(village, hit -> isMeant(hit, query)),
        everywhere.stream().findFirst().map(PersonHit::certainty).orElse(Certainty.POSSIBLE),
        micros);
  }

  /** Returns the rank of the right name, or of the right person where more than it is given. */
  int of(NoisyQuery.Group group) {
    return group == NoisyQuery.Group.NAME ? name : person;
  }

  private static int rank(List<PersonHit> page, Predicate<PersonHit> right) {
    for (int i = 0; i < page.size(); i++) {
      if (right.test(page.get(i))) {
        return i + 1;
      }
    }
    return NOWHERE;
  }

  /** The listing may have the person under a damaged NIK: then card and name tell. */
  static boolean isMeant(PersonHit hit, NoisyQuery query) {
    return hit.nik().map(Nik::digits).filter(query.nik()::equals).isPresent()
        || (hit.familyCard().filter(card -> card.digits().equals(query.card())).isPresent()
            && isNamed(hit, query));
  }

  private static boolean isNamed(PersonHit hit, NoisyQuery query) {
    return hit.name().equals(query.name())
        || PersonName.of(hit.name()).normalized().equals(query.name());
  }
}
