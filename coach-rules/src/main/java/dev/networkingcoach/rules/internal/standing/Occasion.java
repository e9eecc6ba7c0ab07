package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Event;
import java.util.List;

/**
 * An event, seen from today.
 *
 * @param event the event
 * @param daysAhead days until it; negative once it is over
 * @param planned ids of the people the owner plans to meet there, in order
 * @param targets how many of them are targets
 * @param inMarket whether it shares a market with the owner
 * @param met whom the owner met there, by id
 * @param inFocus how many of those are in focus
 */
public record Occasion(
    Event event,
    int daysAhead,
    List<String> planned,
    int targets,
    boolean inMarket,
    List<Standing> met,
    int inFocus) {}
