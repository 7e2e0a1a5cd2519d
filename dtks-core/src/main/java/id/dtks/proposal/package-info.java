/**
 * What is proposed for a person and the way a proposal takes: changes, evidence, the table of steps
 * with who may take them and what they require. Pure: nothing here stores or reads the clock.
 */
@NullMarked
package id.dtks.proposal;

import org.jspecify.annotations.NullMarked;
