/** The one strict JSON reader and writer. Its errors never hold the text that was read. */
@NullMarked
package id.dtks.json;

import org.jspecify.annotations.NullMarked;
