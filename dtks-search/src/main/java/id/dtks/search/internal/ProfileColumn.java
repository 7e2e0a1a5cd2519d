package id.dtks.search.internal;

import id.dtks.search.query.CaseKind;
import id.dtks.search.query.SearchFilters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The profiles of the people of a segment, and since when their open cases wait. */
final class ProfileColumn {
  /** Of somebody who waits for nothing. */
  static final long NEVER = Long.MAX_VALUE;

  private static final long[] NONE = {};

  private final List<Profile> profiles;
  private final int[] profileOf;

  /** In seconds since 1970, of the few who have an open case, in the order of their profile's. */
  private final Map<Integer, long[]> sinces;

  private ProfileColumn(List<Profile> profiles, int[] profileOf, Map<Integer, long[]> sinces) {
    this.profiles = profiles;
    this.profileOf = profileOf;
    this.sinces = sinces;
  }

  /** Returns the different profiles; the place of one is its number. */
  List<Profile> profiles() {
    return profiles;
  }

  /** Returns the number of a document's profile. */
  int of(int document) {
    return profileOf[document];
  }

  /** Tells whether a document is of somebody with an open case. */
  boolean hasCases(int document) {
    return !profiles.get(profileOf[document]).cases().isEmpty();
  }

  /** Returns who meets filters, as far as profiles and their cases tell. */
  Meeting meeting(SearchFilters filters) {
    return new Meeting(filters);
  }

  /** Who of the segment meets some filters. */
  final class Meeting {
    private final SearchFilters filters;
    private final long before;
    private final boolean everybody;
    private final boolean[] meets;

    private Meeting(SearchFilters filters) {
      this.filters = filters;
      this.before = filters.waitingSince().map(moment -> moment.getEpochSecond()).orElse(NEVER);
      this.everybody = filters.equals(SearchFilters.none());
      this.meets = new boolean[everybody ? 0 : profiles.size()];
      for (int profile = 0; profile < meets.length; profile++) {
        meets[profile] = profiles.get(profile).meets(filters);
      }
    }

    boolean has(int document) {
      return everybody
          || (meets[profileOf[document]] && (before == NEVER || waitingSince(document) < before));
    }

    /** Passes on the cases of a document that were asked for. */
    void cases(int document, Consumer<CaseKind> taker) {
      long[] waiting = sinces.getOrDefault(document, NONE);
      List<CaseKind> kinds = profiles.get(profileOf[document]).cases();
      for (int i = 0; i < waiting.length; i++) {
        if (waiting[i] < before && filters.accepts(kinds.get(i))) {
          taker.accept(kinds.get(i));
        }
      }
    }

    /**
     * Returns since when the longest waiting case that was asked for stands where it does, in
     * seconds since 1970; {@link #NEVER} if there is none.
     */
    long waitingSince(int document) {
      long[] waiting = sinces.getOrDefault(document, NONE);
      long first = NEVER;
      List<CaseKind> kinds = profiles.get(profileOf[document]).cases();
      for (int i = 0; i < waiting.length; i++) {
        if (waiting[i] < first && filters.accepts(kinds.get(i))) {
          first = waiting[i];
        }
      }
      return first;
    }
  }

  /** Collects the profiles of a segment. */
  static final class Builder {
    private final List<Profile> profiles = new ArrayList<>();
    private final int[] profileOf;
    private final Map<Integer, long[]> sinces = new HashMap<>();

    Builder(int documents) {
      profileOf = new int[documents];
    }

    /** Adds the next profile. */
    void profile(Profile profile) {
      profiles.add(profile);
    }

    /** Adds a document with the number of its profile. */
    void add(int document, int profile, List<Long> waitingSince) {
      profileOf[document] = profile;
      int cases = profiles.get(profile).cases().size();
      if (cases > 0) {
        sinces.put(
            document, waitingSince.stream().limit(cases).mapToLong(Long::longValue).toArray());
      }
    }

    ProfileColumn build() {
      return new ProfileColumn(List.copyOf(profiles), profileOf, sinces);
    }
  }
}
