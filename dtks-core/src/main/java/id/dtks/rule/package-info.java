/** What is looked for in a household, whatever way it came: rules as small values in a set. */
@NullMarked
package id.dtks.rule;

import org.jspecify.annotations.NullMarked;
