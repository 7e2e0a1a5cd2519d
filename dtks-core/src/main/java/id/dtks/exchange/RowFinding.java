package id.dtks.exchange;

import id.dtks.check.Finding;

/**
 * A finding about a row of a list. The finding's path is the field, see {@link #column}.
 *
 * @param row the row, 1 being the header
 * @param column the column's header as the list writes it; empty if about the row as a whole
 * @param finding what was found
 */
public record RowFinding(long row, String column, Finding finding) {}
