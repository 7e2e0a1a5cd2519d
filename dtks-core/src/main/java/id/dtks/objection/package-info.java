/**
 * Objections of citizens (<i>usul-sanggah</i>): what somebody says for or against a person's aid,
 * and the small journey it takes until it is upheld, dismissed or lapses. Pure: nothing here stores
 * or reads the clock.
 */
@NullMarked
package id.dtks.objection;

import org.jspecify.annotations.NullMarked;
