/**
 * Lists taken into the register: rows read into fields, grouped into households, brought together
 * with who is known already, all or nothing.
 */
@NullMarked
package id.dtks.exchange;

import org.jspecify.annotations.NullMarked;
