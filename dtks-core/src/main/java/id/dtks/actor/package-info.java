/** Who acts, where, and what a role may see and do. */
@NullMarked
package id.dtks.actor;

import org.jspecify.annotations.NullMarked;
