/**
 * The port through which an index gets its people. A {@link id.dtks.registry.Registry} is one such
 * feed; a host with tables of its own is another, and needs no registry: it says what changed since
 * a checkpoint, in the order in which it changed.
 */
@NullMarked
package id.dtks.search.feed;

import org.jspecify.annotations.NullMarked;
