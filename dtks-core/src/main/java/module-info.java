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

  exports id.dtks.actor;
  exports id.dtks.change;
  exports id.dtks.check;
  exports id.dtks.exchange;
  exports id.dtks.household;
  exports id.dtks.identity;
  exports id.dtks.journal;
  exports id.dtks.json;
  exports id.dtks.listing;
  exports id.dtks.objection;
  exports id.dtks.proposal;
  exports id.dtks.region;
  exports id.dtks.registry;
  exports id.dtks.rule;
  exports id.dtks.story;

  opens id.dtks.actor to
      com.fasterxml.jackson.databind;
  opens id.dtks.change to
      com.fasterxml.jackson.databind;
  opens id.dtks.check to
      com.fasterxml.jackson.databind;
  opens id.dtks.household to
      com.fasterxml.jackson.databind;
  opens id.dtks.identity to
      com.fasterxml.jackson.databind;
  opens id.dtks.objection to
      com.fasterxml.jackson.databind;
  opens id.dtks.proposal to
      com.fasterxml.jackson.databind;
  opens id.dtks.region to
      com.fasterxml.jackson.databind;
  opens id.dtks.rule to
      com.fasterxml.jackson.databind;

  uses id.dtks.check.WordSource;

  provides id.dtks.check.WordSource with
      id.dtks.check.CoreWords;
}
