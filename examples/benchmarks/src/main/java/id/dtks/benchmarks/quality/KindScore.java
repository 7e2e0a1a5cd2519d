package id.dtks.benchmarks.quality;

/**
 * How well one kind of dirt was told.
 *
 * @param found how often it was told where it is
 * @param missed how often it was not
 * @param wrong rows with a finding of this kind that no truth explains; a finding that several
 *     kinds share counts with each
 */
public record KindScore(TruthKind kind, int found, int missed, int wrong) {}
