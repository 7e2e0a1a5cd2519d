package id.dtks.search.query;

/** By what the people found can be counted. */
public enum Facet {
  /** The village, as its code. */
  VILLAGE,
  /** The RT in its village and RW, written as {@link id.dtks.region.Area} is. */
  RT,
  /** The verdict on eligibility. */
  ELIGIBILITY,
  /** The reason for which somebody is not eligible. */
  REASON,
  /** Whether the record is in use. */
  RECORD,
  /** The program somebody draws aid from; who draws from two counts with both. */
  PROGRAM,
  /** What was found in the record; who has several findings counts with each. */
  FINDING,
  /** Where an open case stands; of a request for certain cases, those only. */
  STEP,
  /** The kind of an open case; of a request for certain cases, those only. */
  TYPE
}
