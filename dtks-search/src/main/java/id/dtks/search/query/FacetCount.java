package id.dtks.search.query;

/**
 * How many of the people found share something.
 *
 * @param value the code of what they share: a constant's name, a status or a finding's code, or a
 *     region as {@link Facet} tells
 * @param people how many they are
 */
public record FacetCount(String value, int people) {}
