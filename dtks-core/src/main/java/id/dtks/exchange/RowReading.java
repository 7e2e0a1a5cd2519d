package id.dtks.exchange;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.DecileSnapshot;
import id.dtks.household.FamilyCard;
import id.dtks.household.Member;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.Nik;
import id.dtks.identity.RecordedNumber;
import id.dtks.listing.Column;
import id.dtks.listing.Layout;
import id.dtks.listing.Row;
import id.dtks.registry.Intake;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads a row into a household of one; {@link ListedHousehold#joined} makes it whole. */
final class RowReading {
  private static final Pattern DECILE = Pattern.compile("[1-9]|10");

  private final LocalDate today;
  private final String source;
  private final PersonReading people;
  private final PlaceReading places;

  RowReading(Layout layout, Intake intake) {
    this.today = intake.today();
    this.source = layout.name();
    this.people = new PersonReading(layout);
    this.places = new PlaceReading(intake.settings().regency());
  }

  /**
   * Reads a row.
   *
   * @param key what the row's household is known by in the list, see {@link #key}
   */
  ListedHousehold read(Row row, String key) {
    Cells cells = new Cells(row::cell);
    row.unknownCells().forEach(cells::keep);
    Residence residence = places.read(cells);
    Optional<DecileSnapshot> decile = cells.read(Column.DECILE, "decile", this::decile);
    Member member = people.read(cells);
    FamilyCard card = card(cells, member);
    return new ListedHousehold(
        card,
        card.number().isPresent() ? Optional.empty() : Optional.of(ListKey.of(key)),
        residence,
        decile,
        List.of(new ListedMember(row, member.toBuilder().findings(cells.findings()).build())));
  }

  private Checked<DecileSnapshot> decile(String text) {
    return DECILE.matcher(text).matches()
        ? Checked.of(new DecileSnapshot(Integer.parseInt(text), source, today))
        : Checked.rejected(Finding.of(ListFinding.DECILE_UNKNOWN_VALUE));
  }

  /** A card's number that is the person's NIK is none, whatever date it seems to have. */
  private FamilyCard card(Cells cells, Member member) {
    String text = cells.text(Column.FAMILY_CARD).orElse("");
    if (RecordedNumber.of(text).certainDigits().equals(member.nik().map(Nik::digits))
        && member.nik().isPresent()) {
      cells.found("familyCard", Finding.of(IdentityFinding.KK_LOOKS_LIKE_NIK));
      return FamilyCard.unreadable(text);
    }
    Checked<FamilyCardNumber> number = FamilyCardNumber.parse(text, today);
    number.findings().forEach(finding -> cells.found("familyCard", finding));
    return number.fold(FamilyCard::of, findings -> FamilyCard.unreadable(text));
  }

  /**
   * Returns what rows of one household have in common: the digits of its card if they are certain,
   * else nothing but the row itself.
   */
  static String key(Function<Column, String> row) {
    Cells cells = new Cells(row);
    String card = cells.text(Column.FAMILY_CARD).orElse("");
    return RecordedNumber.of(card)
        .certainDigits()
        .map(digits -> "KK " + digits)
        .orElseGet(() -> "ROW " + rowKey(cells, card));
  }

  private static String rowKey(Cells cells, String card) {
    return cells
        .text(Column.HOUSEHOLD_ID)
        .or(() -> cells.text(Column.NIK))
        .orElseGet(
            () ->
                String.join(
                    "\n",
                    card,
                    cells.text(Column.NAME).orElse(""),
                    cells.text(Column.BIRTH_DATE).orElse(""),
                    cells.text(Column.ADDRESS).orElse("")));
  }
}
