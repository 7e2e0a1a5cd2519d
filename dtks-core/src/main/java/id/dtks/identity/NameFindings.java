package id.dtks.identity;

import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is wrong or odd about a name (Permendagri 73/2022 and what lists are known to hold). */
final class NameFindings {
  private static final int LONGEST = 60;
  private static final Set<String> ABBREVIATIONS =
      Set.of("M", "MUH", "MOH", "MOCH", "MHD", "MOHD", "MD", "MUHD", "ABD", "ABDL");

  private NameFindings() {}

  static List<Finding> of(String recorded, NameParts parts) {
    List<Finding> findings = new ArrayList<>();
    add(findings, parts.words().isEmpty(), IdentityFinding.NAME_EMPTY);
    add(findings, isOneLetter(parts.words()), IdentityFinding.NAME_ONE_LETTER);
    add(findings, hasDigit(recorded), IdentityFinding.NAME_HAS_DIGIT);
    add(findings, isAbbreviated(parts.words()), IdentityFinding.NAME_ABBREVIATED);
    add(findings, recorded.strip().length() > LONGEST, IdentityFinding.NAME_OVER_60);
    add(findings, isSingleWord(parts.words()), IdentityFinding.NAME_SINGLE_WORD);
    add(findings, parts.deceased(), IdentityFinding.NAME_DECEASED_MARK);
    add(findings, !parts.titles().isEmpty(), IdentityFinding.NAME_TITLED);
    add(findings, !parts.aliases().isEmpty(), IdentityFinding.NAME_ALIAS);
    add(findings, parts.parentName().isPresent(), IdentityFinding.NAME_LINEAGE);
    return List.copyOf(findings);
  }

  private static void add(List<Finding> findings, boolean isSo, IdentityFinding code) {
    if (isSo) {
      findings.add(Finding.of(code));
    }
  }

  private static boolean isOneLetter(List<String> words) {
    return words.size() == 1 && words.get(0).length() == 1;
  }

  private static boolean isSingleWord(List<String> words) {
    return words.size() == 1 && words.get(0).length() > 1;
  }

  private static boolean hasDigit(String recorded) {
    return recorded.codePoints().anyMatch(Character::isDigit);
  }

  private static boolean isAbbreviated(List<String> words) {
    return words.size() > 1 && words.stream().anyMatch(ABBREVIATIONS::contains);
  }
}
