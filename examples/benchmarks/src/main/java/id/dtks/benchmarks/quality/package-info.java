/** How well an import tells what is wrong with a list, judged by a list whose dirt is known. */
@NullMarked
package id.dtks.benchmarks.quality;

import org.jspecify.annotations.NullMarked;
