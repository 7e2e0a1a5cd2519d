package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Where a proposal stands (<i>status usulan</i>). The constants are those of the law; a city may
 * add its own, which its {@link Workflow} names in both languages.
 *
 * @param code upper case with underscores, such as {@code KNOWN_TO_CAMAT}; never changes
 */
public record ProposalStatus(@JsonValue String code) {
  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]*");

  /** Draf: every proposal starts here. */
  public static final ProposalStatus DRAFT = new ProposalStatus("DRAFT");

  /** Menunggu musyawarah. */
  public static final ProposalStatus AWAITING_DELIBERATION =
      new ProposalStatus("AWAITING_DELIBERATION");

  /** Disepakati musyawarah kelurahan. */
  public static final ProposalStatus DELIBERATED = new ProposalStatus("DELIBERATED");

  /** Diajukan ke Dinsos. */
  public static final ProposalStatus SUBMITTED = new ProposalStatus("SUBMITTED");

  /** Dikembalikan. */
  public static final ProposalStatus RETURNED = new ProposalStatus("RETURNED");

  /** Terverifikasi. */
  public static final ProposalStatus VERIFIED = new ProposalStatus("VERIFIED");

  /** Disahkan kepala daerah. */
  public static final ProposalStatus ENDORSED = new ProposalStatus("ENDORSED");

  /** Dikirim ke Kemensos. */
  public static final ProposalStatus SENT = new ProposalStatus("SENT");

  /** Ditetapkan Menteri. */
  public static final ProposalStatus DETERMINED = new ProposalStatus("DETERMINED");

  /** Ditolak musyawarah. */
  public static final ProposalStatus REJECTED_DELIBERATION =
      new ProposalStatus("REJECTED_DELIBERATION");

  /** Ditolak Dinsos. */
  public static final ProposalStatus REJECTED_DINSOS = new ProposalStatus("REJECTED_DINSOS");

  /** Ditolak pusat. */
  public static final ProposalStatus REJECTED_MINISTRY = new ProposalStatus("REJECTED_MINISTRY");

  /** Dibatalkan. */
  public static final ProposalStatus CANCELLED = new ProposalStatus("CANCELLED");

  /** Kedaluwarsa. */
  public static final ProposalStatus EXPIRED = new ProposalStatus("EXPIRED");

  private static final List<ProposalStatus> STANDARD =
      List.of(
          DRAFT,
          AWAITING_DELIBERATION,
          DELIBERATED,
          SUBMITTED,
          RETURNED,
          VERIFIED,
          ENDORSED,
          SENT,
          DETERMINED,
          REJECTED_DELIBERATION,
          REJECTED_DINSOS,
          REJECTED_MINISTRY,
          CANCELLED,
          EXPIRED);

  @JsonCreator
  public ProposalStatus {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("code must be upper case with underscores");
    }
  }

  /** Returns the statuses of the law, in the order of the way. */
  public static List<ProposalStatus> standard() {
    return STANDARD;
  }

  /** Tells whether this is a status of the law. */
  public boolean isStandard() {
    return STANDARD.contains(this);
  }

  /** Returns the code as words, for a status that nobody named. */
  String inWords() {
    String words = code.replace('_', ' ').toLowerCase(Locale.ROOT);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Returns the key of a standard status in {@link id.dtks.check.Words}. */
  public String key() {
    return "ProposalStatus." + code;
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
