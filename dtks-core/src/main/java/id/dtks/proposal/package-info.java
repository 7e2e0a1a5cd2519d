/**
 * The way a proposal takes: the table of steps with who may take them and what they require, and
 * the proposal with the steps it took. Pure: nothing here stores or reads the clock.
 */
@NullMarked
package id.dtks.proposal;

import org.jspecify.annotations.NullMarked;
