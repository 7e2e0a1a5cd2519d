package id.dtks.benchmarks.quality;

import static id.dtks.identity.IdentityFinding.KK_LOOKS_LIKE_NIK;
import static id.dtks.identity.IdentityFinding.NAME_ABBREVIATED;
import static id.dtks.identity.IdentityFinding.NAME_HAS_DIGIT;
import static id.dtks.identity.IdentityFinding.NIK_DATE_IMPOSSIBLE;
import static id.dtks.identity.IdentityFinding.NIK_DOB_MISMATCH;
import static id.dtks.identity.IdentityFinding.NIK_LENGTH;
import static id.dtks.identity.IdentityFinding.NIK_LETTERS;
import static id.dtks.identity.IdentityFinding.NIK_MISSING;
import static id.dtks.identity.IdentityFinding.NIK_REGION_UNKNOWN;
import static id.dtks.identity.IdentityFinding.NIK_SEPARATORS;
import static id.dtks.identity.IdentityFinding.NIK_SERIAL_ZERO;
import static id.dtks.identity.IdentityFinding.NIK_SEX_MISMATCH;
import static id.dtks.identity.IdentityFinding.NIK_TEMPORARY;
import static id.dtks.listing.ListingFinding.DATE_STYLE;
import static id.dtks.rule.RuleFinding.HEAD_COUNT;
import static id.dtks.rule.RuleFinding.NIK_DUPLICATE;
import static id.dtks.rule.RuleFinding.PERSON_IN_TWO_KK;

import id.dtks.check.FindingCode;
import id.dtks.exchange.ListFinding;
import id.dtks.identity.IdentityFinding;
import id.dtks.listing.ListingFinding;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind of dirt in the truth about the invented listing, and the findings that tell it. */
public enum TruthKind {
  NIK_ZERO(Where.ROW, NIK_MISSING),
  NIK_SHORT(Where.ROW, NIK_LENGTH),
  NIK_LONG(Where.ROW, NIK_LENGTH),
  NIK_LETTER(Where.ROW, NIK_LETTERS),
  NIK_SEPARATED(Where.ROW, NIK_SEPARATORS),
  NIK_DECIMAL(Where.ROW, IdentityFinding.NIK_DECIMAL),
  NIK_SCIENTIFIC(Where.ROW, IdentityFinding.NIK_SCIENTIFIC),
  /** A single rounded number looks like a sound one; only a whole file tells. */
  NIK_ROUNDED(Where.ROW) {
    @Override
    Set<String> consequences() {
      return names(NIK_SERIAL_ZERO, NIK_DUPLICATE);
    }
  },
  /** One wrong digit; in the serial number nothing tells it. */
  NIK_TYPO(
      Where.ROW,
      NIK_DOB_MISMATCH,
      NIK_SEX_MISMATCH,
      NIK_DATE_IMPOSSIBLE,
      NIK_REGION_UNKNOWN,
      NIK_TEMPORARY,
      NIK_DUPLICATE),
  NIK_REUSED(Where.SAME_NIK, NIK_DUPLICATE) {
    @Override
    Set<String> consequences() {
      return names(NIK_DOB_MISMATCH, NIK_SEX_MISMATCH);
    }
  },
  BIRTH_MISMATCH(Where.ROW, NIK_DOB_MISMATCH),
  SEX_MISMATCH(Where.ROW, NIK_SEX_MISMATCH),
  DATE_ISO(Where.ROW, DATE_STYLE),
  DATE_ZERO(Where.ROW, ListingFinding.DATE_ZERO),
  RT_STYLE(Where.ROW, ListFinding.RT_STYLE),
  REGION_ALIAS(Where.ROW, ListFinding.REGION_ALIAS),
  NAME_TITLED(Where.ROW, IdentityFinding.NAME_TITLED),
  NAME_ALIAS(Where.ROW, IdentityFinding.NAME_ALIAS),
  NAME_DECEASED_MARK(Where.ROW, IdentityFinding.NAME_DECEASED_MARK),
  NAME_DIGIT(Where.ROW, NAME_HAS_DIGIT),
  NAME_EMPTY(Where.ROW, IdentityFinding.NAME_EMPTY),
  KK_IS_NIK(Where.ROW, KK_LOOKS_LIKE_NIK) {
    @Override
    Set<String> consequences() {
      return names(HEAD_COUNT);
    }
  },
  HEAD_MISSING(Where.HOME, HEAD_COUNT),
  HEAD_TWICE(Where.HOME, HEAD_COUNT),
  IN_TWO_KK(Where.SAME_PERSON, PERSON_IN_TWO_KK) {
    @Override
    Set<String> consequences() {
      return names(HEAD_COUNT);
    }
  },
  /** Slightly other than the row it repeats; no finding tells that yet. */
  SAME_PERSON_AGAIN(Where.SAME_PERSON) {
    @Override
    Set<String> consequences() {
      return names(HEAD_COUNT, NIK_DOB_MISMATCH, NIK_DUPLICATE, NAME_ABBREVIATED);
    }
  };

  /** In which rows a kind may be told of. */
  enum Where {
    ROW,
    SAME_PERSON,
    SAME_NIK,
    HOME
  }

  private final Where where;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<String> codes;

  TruthKind(Where where, FindingCode... codes) {
    this.where = where;
    this.codes = names(codes);
  }

  Where where() {
    return where;
  }

  /** Returns the codes of the findings that tell it; none if nothing does. */
  Set<String> codes() {
    return codes;
  }

  /** Returns the codes of other findings it brings about in the rows of its household. */
  Set<String> consequences() {
    return Set.of();
  }

  private static Set<String> names(FindingCode... codes) {
    return Arrays.stream(codes).map(FindingCode::name).collect(Collectors.toUnmodifiableSet());
  }
}
