package id.dtks.search.internal;

/** A document worth a close look, and the best score it can have. */
record Candidate(int leaf, int document, double atBest) {}
