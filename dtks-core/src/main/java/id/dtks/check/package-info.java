/**
 * How the library says that data is wrong: {@link id.dtks.check.Checked} results, {@link
 * id.dtks.check.Finding}s, and the words for them in Indonesian and English. Knows nothing of the
 * domain.
 */
@NullMarked
package id.dtks.check;

import org.jspecify.annotations.NullMarked;
