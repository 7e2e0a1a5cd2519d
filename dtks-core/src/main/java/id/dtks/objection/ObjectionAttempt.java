package id.dtks.objection;

import id.dtks.actor.Actor;
import id.dtks.change.Grounds;
import java.time.LocalDate;

/**
 * Somebody's attempt to take a step with an objection, with all that an {@link ObjectionGuard}
 * looks at.
 *
 * @param objection as it stands
 * @param action what is to be done
 * @param actor who wants to
 * @param grounds the note and the evidence
 * @param today the day in the city's zone
 */
public record ObjectionAttempt(
    Objection objection, ObjectionAction action, Actor actor, Grounds grounds, LocalDate today) {}
