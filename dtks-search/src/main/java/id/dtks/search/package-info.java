/**
 * Search of a register's people by whatever is known of them: {@link id.dtks.search.PersonIndex}
 * follows a registry and answers a desk.
 */
@NullMarked
package id.dtks.search;

import org.jspecify.annotations.NullMarked;
