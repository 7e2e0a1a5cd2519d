package id.dtks.household;

/**
 * What SIKS-NG showed of one payment.
 *
 * @param period the period as the program names it, such as {@code 2026-TW3}
 * @param status what it means
 * @param raw the text as it was shown
 */
public record Payment(String period, PaymentStatus status, String raw) {
  /** Returns the payment that a text tells of. */
  public static Payment of(String period, String raw) {
    return new Payment(period, PaymentStatus.of(raw), raw);
  }

  /** Returns the period and what the text means, not the text. */
  @Override
  public String toString() {
    return "Payment[" + period + ", " + status + "]";
  }
}
