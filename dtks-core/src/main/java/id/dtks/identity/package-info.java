/**
 * Who a person is on paper: the numbers, names and sex that official papers carry, read with care,
 * checked, and never shown whole by accident.
 */
@NullMarked
package id.dtks.identity;

import org.jspecify.annotations.NullMarked;
