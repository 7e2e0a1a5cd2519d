package id.dtks.proposal;

import id.dtks.check.Bilingual;

/**
 * A status a city adds, such as {@code KNOWN_TO_CAMAT}.
 *
 * @param status its code
 * @param label what people read
 */
public record OwnStatus(ProposalStatus status, Bilingual label) {}
