package id.dtks.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.StandingReason;
import id.dtks.json.Json;
import id.dtks.json.JsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which reasons may be given for how a person stands, from when to when, and what each requires:
 * data that decrees change and a city may replace. Immutable.
 *
 * @param ineligibility the terms of each reason why a person is not eligible
 * @param inactivation the terms of each reason why a record is out of use
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ReasonBook(
    Map<IneligibilityReason, List<ReasonTerms>> ineligibility,
    Map<InactivationReason, List<ReasonTerms>> inactivation) {
  private static final String STANDARD = "reasons.json";

  public ReasonBook {
    ineligibility = Map.copyOf(ineligibility == null ? Map.of() : ineligibility);
    inactivation = Map.copyOf(inactivation == null ? Map.of() : inactivation);
  }

  private static final class Standard {
    static final ReasonBook BOOK = Json.read(resource(), ReasonBook.class);

    private static String resource() {
      try (InputStream in =
          Objects.requireNonNull(ReasonBook.class.getResourceAsStream(STANDARD), STANDARD)) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Returns the reasons of Kepmensos 73/HUK/2024 and those in general use beside them. */
  public static ReasonBook standard() {
    return Standard.BOOK;
  }

  /** Reads a city's book; an error names the place and the line. */
  public static Checked<ReasonBook> read(String json) {
    try {
      return Checked.of(Json.read(json, ReasonBook.class));
    } catch (JsonException e) {
      return Checked.rejected(
          Finding.of(ChangeFinding.REASONS_UNREADABLE).with("line", e.line()).at(e.path()));
    }
  }

  /** Returns the terms of a reason on a day, the latest that hold; empty if it is not in force. */
  public Optional<ReasonTerms> termsOf(StandingReason reason, LocalDate day) {
    return terms(reason).stream()
        .filter(terms -> terms.holdOn(day))
        .reduce((earlier, later) -> later);
  }

  private List<ReasonTerms> terms(StandingReason reason) {
    return reason instanceof IneligibilityReason why
        ? ineligibility.getOrDefault(why, List.of())
        : inactivation.getOrDefault(reason, List.of());
  }

  /** Returns what speaks against a change's reason on a day; nothing if it gives none. */
  public List<Finding> check(Change change, LocalDate today) {
    return change
        .standingReason()
        .map(why -> check(why, change.grounds(), today))
        .orElse(List.of());
  }

  private List<Finding> check(StandingReason reason, Grounds grounds, LocalDate today) {
    Optional<ReasonTerms> found = termsOf(reason, today);
    if (found.isEmpty()) {
      return List.of(
          Finding.of(ChangeFinding.REASON_NOT_IN_FORCE).with("reason", reason.key()).at("reason"));
    }
    ReasonTerms terms = found.get();
    List<Finding> findings = new ArrayList<>();
    if (!terms.evidence().isEmpty() && !grounds.has(terms.evidence())) {
      findings.add(ChangeFinding.evidenceMissing(terms.evidence()));
    }
    if (terms.noteRequired() && grounds.note().isEmpty()) {
      findings.add(Finding.of(ChangeFinding.REASON_REQUIRED).at("note"));
    }
    return findings;
  }
}
