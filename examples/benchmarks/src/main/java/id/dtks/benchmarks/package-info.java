/** Tools that measure the library, and the invented people to measure it with. */
@NullMarked
package id.dtks.benchmarks;

import org.jspecify.annotations.NullMarked;
