package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Topic;
import java.util.List;

/**
 * Two contacts who should know each other: one of them, at least, is among the best the other could
 * meet.
 *
 * @param one the contact with the smaller id
 * @param other the other one
 * @param wanted what the first needs and the other offers
 * @param offered what the other needs and the first offers
 */
public record Match(Standing one, Standing other, List<Topic> wanted, List<Topic> offered) {}
