/**
 * The console: the register and its search on a directory of one computer, as commands. Shows what
 * a host application builds on the library; nothing depends on it.
 */
@NullMarked
package id.dtks.console;

import org.jspecify.annotations.NullMarked;
