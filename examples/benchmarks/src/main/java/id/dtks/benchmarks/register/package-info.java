/** A register to measure on, and what a piece of work takes. */
@NullMarked
package id.dtks.benchmarks.register;

import org.jspecify.annotations.NullMarked;
