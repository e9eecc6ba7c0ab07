package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Meeting;
import java.util.List;

/**
 * A meeting, seen from today.
 *
 * @param meeting the meeting
 * @param daysAhead days until it; negative once it is over
 * @param untold whom it is with and of whom nobody has told yet what came of it, by id
 */
public record Appointment(Meeting meeting, int daysAhead, List<Standing> untold) {}
