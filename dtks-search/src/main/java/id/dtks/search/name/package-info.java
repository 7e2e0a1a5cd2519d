/**
 * What is known of Indonesian names: folding, old and variant spellings, titles, a phonetic key and
 * a similarity of whole names that gives its reasons. Pure functions that know no index; usable
 * alone.
 */
@NullMarked
package id.dtks.search.name;

import org.jspecify.annotations.NullMarked;
