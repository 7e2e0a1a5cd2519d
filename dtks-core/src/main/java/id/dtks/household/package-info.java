/**
 * Households and their members as the register knows them: opaque ids, numbers as claims that may
 * be missing or wrong, and two axes of standing, eligibility and record state.
 */
@NullMarked
package id.dtks.household;

import org.jspecify.annotations.NullMarked;
