/** What is asked of the search and what it answers: plain values that know no index. */
@NullMarked
package id.dtks.search.query;

import org.jspecify.annotations.NullMarked;
