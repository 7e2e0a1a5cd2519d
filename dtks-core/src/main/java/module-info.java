/** Households, members, proposals and their journey, on a durable, provable journal. */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module id.dtks.core {
  requires static transitive org.jspecify;
  requires org.slf4j;
  requires static org.immutables.value.annotations;
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.fasterxml.jackson.dataformat.csv;
  requires com.fasterxml.jackson.datatype.jdk8;
  requires com.fasterxml.jackson.datatype.jsr310;
  requires transitive java.sql;

  exports id.dtks.check;
  exports id.dtks.identity;
  exports id.dtks.region;

  uses id.dtks.check.WordSource;

  provides id.dtks.check.WordSource with
      id.dtks.check.CoreWords;
}
