/** The index: its schema, the plan of a query, the life cycle. Not for hosts. */
@NullMarked
package id.dtks.search.internal;

import org.jspecify.annotations.NullMarked;
