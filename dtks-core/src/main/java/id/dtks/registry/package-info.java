/**
 * The façade that joins the domain and the journal: a {@link id.dtks.registry.Registry} per
 * regency, and the {@link id.dtks.registry.Desk} of each actor, through which all reading and
 * writing goes.
 */
@NullMarked
package id.dtks.registry;

import org.jspecify.annotations.NullMarked;
