package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds members whose occupation excludes the family. Lists write it as a code or in many words
 * ({@code PEGAWAI NEGERI SIPIL (PNS)}, {@code PNS GURU}), so a listed word may stand anywhere in
 * it, but whole.
 */
final class ExcludedOccupations {
  private static final List<String> WORDS =
      List.of(
          "PENSIUNAN",
          "PNS",
          "ASN",
          "PPPK",
          "PEGAWAI NEGERI SIPIL",
          "APARATUR SIPIL NEGARA",
          "TNI",
          "TENTARA NASIONAL INDONESIA",
          "POLRI",
          "KEPOLISIAN RI",
          "KARYAWAN SWASTA",
          "KARYAWAN BUMN",
          "KARYAWAN BUMD",
          "ANGGOTA DPR",
          "ANGGOTA DPRD",
          "DOKTER",
          "BIDAN",
          "PERAWAT",
          "PERANGKAT DESA",
          "KEPALA DESA");

  static final List<String> STANDARD = Stream.concat(codes(), WORDS.stream()).toList();

  private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");

  /** Whole registers know a few hundred occupations; what is beyond is looked at anew. */
  private static final int KNOWN = 10_000;

  private final Set<String> listed;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  ExcludedOccupations(RuleParameters parameters) {
    this.listed =
        parameters.excludedOccupations().stream()
            .map(ExcludedOccupations::folded)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The codes of the civil registry's list of 89; 48 to 63 are the elected and high offices. */
  private static Stream<String> codes() {
    return IntStream.concat(
            IntStream.of(4, 5, 6, 7, 15, 16, 17, 72, 73, 74, 85, 86), IntStream.rangeClosed(48, 63))
        .mapToObj(Integer::toString);
  }

  Stream<Judgment> in(Household household) {
    return household.present().stream()
        .filter(member -> member.occupation().filter(this::excludes).isPresent())
        .map(
            member ->
                Judgment.of(
                    member, Finding.of(RuleFinding.EXCLUDED_OCCUPATION_IN_KK).at("occupation")));
  }

  private boolean excludes(String occupation) {
    Boolean before = known.get(occupation);
    if (before != null) {
      return before;
    }
    boolean excluded = holdsListed(occupation);
    if (known.size() < KNOWN) {
      known.put(occupation, excluded);
    }
    return excluded;
  }

  private boolean holdsListed(String occupation) {
    List<String> words = NO_WORD.splitAsStream(folded(occupation)).toList();
    for (int from = 0; from < words.size(); from++) {
      StringBuilder some = new StringBuilder();
      for (int to = from; to < words.size(); to++) {
        some.append(some.isEmpty() ? "" : " ").append(words.get(to));
        if (listed.contains(some.toString()) && (!isCode(some) || words.size() == 1)) {
          return true;
        }
      }
    }
    return false;
  }

  /** A code stands alone: the 7 of «RT 7» is none. */
  private static boolean isCode(CharSequence text) {
    return text.chars().allMatch(Character::isDigit);
  }

  private static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    return NO_WORD.matcher(plain).replaceAll(" ").strip();
  }
}
