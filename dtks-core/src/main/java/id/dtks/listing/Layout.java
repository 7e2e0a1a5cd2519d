package id.dtks.listing;

import static id.dtks.listing.Column.DISTRICT;
import static id.dtks.listing.Column.DISTRICT_CODE;
import static id.dtks.listing.Column.FAMILY_CARD;
import static id.dtks.listing.Column.NAME;
import static id.dtks.listing.Column.NIK;
import static id.dtks.listing.Column.PROGRAM;
import static id.dtks.listing.Column.RELATIONSHIP;
import static id.dtks.listing.Column.VILLAGE;
import static id.dtks.listing.Column.VILLAGE_CODE;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The layouts of lists that are known, told apart by the columns they cannot do without. */
public enum Layout {
  /** The ministry's listing of members by name and address (<i>BNBA DTKS</i>). */
  BNBA(DateStyle.DAY_FIRST, NIK, FAMILY_CARD, NAME, RELATIONSHIP, DISTRICT, VILLAGE),
  /** The sheet of 20 columns that proposals are uploaded with (<i>usulan</i>). */
  USULAN(DateStyle.DAY_FIRST, NIK, FAMILY_CARD, NAME, PROGRAM, DISTRICT, VILLAGE),
  /** The civil registry's extract (<i>SIAK</i>). */
  SIAK(DateStyle.ISO, NIK, FAMILY_CARD, NAME, RELATIONSHIP, DISTRICT_CODE, VILLAGE_CODE);

  private final DateStyle dateStyle;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<Column> required;

  Layout(DateStyle dateStyle, Column... required) {
    this.dateStyle = dateStyle;
    this.required = List.of(required);
  }

  /** Returns the layout whose required columns are all there; empty if none or several fit. */
  public static Optional<Layout> of(Collection<Column> columns) {
    List<Layout> fitting =
        Arrays.stream(values()).filter(layout -> layout.missing(columns).isEmpty()).toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  /** Returns the required columns that are not among these. */
  public List<Column> missing(Collection<Column> columns) {
    return required.stream().filter(column -> !columns.contains(column)).toList();
  }

  /** Returns how the layout writes its dates. */
  public DateStyle dateStyle() {
    return dateStyle;
  }
}
