package id.dtks.household;

/**
 * Who became the head of a family when its head left.
 *
 * @param head the member who did
 * @param roleBefore that member's place in the family until then
 */
public record Succession(PersonId head, FamilyRole roleBefore) {}
