/**
 * The journal of revisions, the truth of a register: who changed what, when and why, as whole
 * after-images in one hash chain. Knows subjects, claims and text, nothing of the domain.
 *
 * <p>{@link id.dtks.journal.Journal} is the port, {@link id.dtks.journal.JdbcJournal} keeps it in a
 * database, {@link id.dtks.journal.InMemoryJournal} in memory, and {@link
 * id.dtks.journal.HashChain} says byte by byte what is hashed.
 */
@NullMarked
package id.dtks.journal;

import org.jspecify.annotations.NullMarked;
