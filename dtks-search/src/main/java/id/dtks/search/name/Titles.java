package id.dtks.search.name;

import java.util.Set;

/** Titles, degrees and forms of address: written beside a name, never part of it. */
final class Titles {
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
          "HI");
  private static final Set<String> AFTER =
      Set.of(
          "SPD", "SPDI", "SPDSD", "SAG", "SE", "SEI", "SH", "SHI", "SHUT", "SKOM", "SSOS", "SSOSI",
          "SIP", "SKM", "SKEP", "SKEB", "NS", "NERS", "SFARM", "APT", "SP", "SPI", "SPT", "SPSI",
          "SPOG", "SPA", "STP", "STH", "STHI", "SSI", "SSN", "SS", "SSTP", "SSIT", "STRKEB", "AMD",
          "AMDKEB", "AMDKEP", "AMK", "AMKEB", "AMAPD", "AMA", "BSC", "BBA", "LC", "MAG", "MAP",
          "MBA", "MENG", "MH", "MHUM", "MHI", "MIP", "MKES", "MKOM", "MKN", "MM", "MPD", "MPDI",
          "MPSI", "MSC", "MSI", "MT", "MTH", "PHD", "DRS", "SPDK", "ALM", "ALMH");
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

  /** Tells whether a folded word says that the person has died. */
  static boolean isDeceasedMark(String word) {
    return ANYWHERE.contains(word);
  }
}
