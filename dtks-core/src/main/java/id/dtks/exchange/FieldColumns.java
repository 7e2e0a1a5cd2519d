package id.dtks.exchange;

import id.dtks.listing.Column;
import id.dtks.listing.Listing;
import java.util.Map;

/** Tells which column of a list a field comes from, so that findings name what the user sees. */
final class FieldColumns {
  private static final Map<String, Column> COLUMNS =
      Map.ofEntries(
          Map.entry("nik", Column.NIK),
          Map.entry("name", Column.NAME),
          Map.entry("familyCard", Column.FAMILY_CARD),
          Map.entry("birthDate", Column.BIRTH_DATE),
          Map.entry("sex", Column.SEX),
          Map.entry("familyRole", Column.RELATIONSHIP),
          Map.entry("maritalStatus", Column.MARITAL_STATUS),
          Map.entry("birthPlace", Column.BIRTH_PLACE),
          Map.entry("occupation", Column.OCCUPATION),
          Map.entry("motherName", Column.MOTHER_NAME),
          Map.entry("residence", Column.ADDRESS),
          Map.entry("neighbourhood", Column.RT),
          Map.entry("region", Column.VILLAGE),
          Map.entry("life", Column.STATUS),
          Map.entry("statusDate", Column.STATUS_DATE));

  private final Listing listing;

  FieldColumns(Listing listing) {
    this.listing = listing;
  }

  /** Returns the header of a field's column; empty if it is no field of a column. */
  String columnOf(String path) {
    Column column = COLUMNS.get(path);
    return column == null ? "" : listing.nameOf(column);
  }
}
