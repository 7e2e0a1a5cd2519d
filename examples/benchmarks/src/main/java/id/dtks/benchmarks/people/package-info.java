/**
 * Invents people: households of a city as a listing by name and address, clean or with the damage
 * real lists have. Nobody in it exists: serial numbers start at 9000, which no office has reached.
 */
@NullMarked
package id.dtks.benchmarks.people;

import org.jspecify.annotations.NullMarked;
