/**
 * How well similarities of names tell one person from two, judged by pairs whose truth is known.
 */
@NullMarked
package id.dtks.benchmarks.names;

import org.jspecify.annotations.NullMarked;
