package id.dtks.search.name;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Titles, degrees and forms of address: written beside a name, never part of it. */
public final class Titles {
  private static final Set<String> BEFORE =
      Set.of(
          "H",
          "HJ",
          "HAJI",
          "HAJJAH",
          "HAJAH",
          "KH",
          "UST",
          "USTZ",
          "USTAD",
          "USTADZ",
          "USTADZAH",
          "DRS",
          "DRA",
          "IR",
          "DR",
          "DRG",
          "DRH",
          "PROF",
          "ALM",
          "ALMH",
          "ALMARHUM",
          "ALMARHUMAH",
          "BAPAK",
          "BPK",
          "PAK",
          "IBU",
          "BU",
          "TN",
          "TUAN",
          "NY",
          "NYONYA",
          "NN",
          "NONA",
          "SDR",
          "SDRI",
          "SAUDARA",
          "SAUDARI",
          "BIDAN",
          "HI",
          "KYAI",
          "KIAI",
          "NYAI",
          "TGH",
          "PDT",
          "APT",
          "NS",
          "BD",
          "BP",
          "MBAH",
          "MBAK",
          "MBOK",
          "MR",
          "MRS",
          "SIR",
          "REV",
          "GEN",
          "GENERAL",
          "COL",
          "COLONEL",
          "CAPT",
          "CAPTAIN",
          "LT",
          "SGT",
          "DATO",
          "DATUK",
          "DATIN",
          "TUN",
          "MULLAH",
          "MAULVI",
          "MAWLAWI",
          "AYATOLLAH",
          "HOJATOLESLAM");
  private static final Set<String> AFTER =
      Set.of(
          "SPD", "SPDI", "SPDSD", "SAG", "SE", "SEI", "SH", "SHI", "SHUT", "SKOM", "SSOS", "SSOSI",
          "SIP", "SKM", "SKEP", "SKEB", "NS", "NERS", "SFARM", "APT", "SP", "SPI", "SPT", "SPSI",
          "SPOG", "SPA", "STP", "STH", "STHI", "SSI", "SSN", "SS", "SSTP", "SSIT", "STRKEB", "AMD",
          "AMDKEB", "AMDKEP", "AMK", "AMKEB", "AMAPD", "AMA", "BSC", "BBA", "LC", "MAG", "MAP",
          "MBA", "MENG", "MH", "MHUM", "MHI", "MIP", "MKES", "MKOM", "MKN", "MM", "MPD", "MPDI",
          "MPSI", "MSC", "MSI", "MT", "MTH", "PHD", "DRS", "SPDK", "ALM", "ALMH", "SST", "STRKES",
          "STRKEP", "SIKOM", "SESY", "SAK", "SAP", "SARS", "SGZ", "SHUM", "SKED", "SKG", "SSTAT",
          "SKES", "SFAR", "AMDKES", "AMDKOM", "AMDT", "AMDAK", "AMDFARM", "AMDGZ", "MIKOM", "MSOS",
          "MFARM", "MKEP", "MKEB", "MKM", "MTRKEB", "SPPD", "SPB", "SPAN", "PURN");
  private static final Set<String> ANYWHERE = Set.of("ALM", "ALMH", "ALMARHUM", "ALMARHUMAH");

  private Titles() {}

  /** Tells whether a folded word before a name is a title or a form of address. */
  static boolean standsBefore(String word) {
    return BEFORE.contains(word);
  }

  /** Tells whether a folded word after a name is a degree; dots are gone: S.Pd is SPD. */
  static boolean standsAfter(String word) {
    return AFTER.contains(word);
  }

  /**
   * Returns the places of the words that are the name: all but titles before it, degrees after it
   * and marks of the deceased anywhere. Titles stay if nothing else is there.
   *
   * @param words folded words, as {@code SPD} for S.Pd
   */
  public static BitSet nameIn(List<String> words) {
    int from = 0;
    int to = words.size();
    while (to - from > 1 && standsAfter(words.get(to - 1))) {
      to--;
    }
    while (to - from > 1 && standsBefore(words.get(from))) {
      from++;
    }
    BitSet name = new BitSet(words.size());
    name.set(from, to);
    BitSet alive = (BitSet) name.clone();
    name.stream().filter(at -> ANYWHERE.contains(words.get(at))).forEach(alive::clear);
    return alive.isEmpty() ? name : alive;
  }
}
