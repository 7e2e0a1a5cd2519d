package id.dtks.search.internal;

/** A document worth a close look, and the evidence it can have at best. */
record Candidate(int leaf, int document, double atBest) {}
