/**
 * Lists as offices exchange them: the layouts of the ministry and the civil registry, read line by
 * line from CSV files as they are found, whatever their encoding, delimiter and damage.
 */
@NullMarked
package id.dtks.listing;

import org.jspecify.annotations.NullMarked;
