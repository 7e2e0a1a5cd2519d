/**
 * The story of a decision: the whole chain of what was done about a person or a proposal, by whom,
 * when, on which evidence and under which rule, with the hashes that prove it, and in words.
 */
@NullMarked
package id.dtks.story;

import org.jspecify.annotations.NullMarked;
