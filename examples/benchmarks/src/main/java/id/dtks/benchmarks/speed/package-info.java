/** How fast people are found, beside other ways to find them, on the same people and queries. */
@NullMarked
package id.dtks.benchmarks.speed;

import org.jspecify.annotations.NullMarked;
