/**
 * What may be done to households: each kind of change as a small value that knows what speaks
 * against it and what it does, and the grounds it rests on. Pure: nothing here stores or reads the
 * clock.
 */
@NullMarked
package id.dtks.change;

import org.jspecify.annotations.NullMarked;
