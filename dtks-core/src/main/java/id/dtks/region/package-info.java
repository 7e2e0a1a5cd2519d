/**
 * Where people live: the official region codes, areas, neighbourhoods, and the catalogue of all
 * codes that are or were in force.
 */
@NullMarked
package id.dtks.region;

import org.jspecify.annotations.NullMarked;
