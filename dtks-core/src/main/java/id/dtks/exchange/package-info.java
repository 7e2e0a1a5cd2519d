/**
 * Lists taken into the register: rows read into fields, grouped into households, brought together
 * with who is known already, all or nothing.
 *
 * <p>A list does not undo what a proposal decided. Whenever a proposal changes a household, each
 * field that gets another value is noted beside it with the proposal and the day, see {@link
 * id.dtks.household.Decision}; the note goes with the person to another household. An import leaves
 * a noted field as it is and makes {@link id.dtks.exchange.ListFinding#DECIDED_OTHERWISE} of a row
 * that says otherwise; only another proposal changes it. Families and people are found by the
 * cards, NIK, names and birth dates they had before: a row that has somebody on a card from which a
 * decision took that person, or whom a decision took out of use, changes nothing; a row that has
 * somebody unknown on the card of a family that a decision ended goes to the rejects.
 */
@NullMarked
package id.dtks.exchange;

import org.jspecify.annotations.NullMarked;
