package dev.networkingcoach.rules.own;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Meeting;
import org.jspecify.annotations.Nullable;

/**
 * A contact who is not archived, with all that follows from the facts: what a rule of one's own
 * sees of them. Ages are days before the day of the plan. Immutable and thread-safe.
 *
 * @param id the contact's id
 * @param contact the contact as given
 * @param standing what was counted and judged: stage, gives, asks, strength, open thanks and asks
 * @param touchDays on how many days the two were in touch
 * @param touchAge days since they were last in touch; {@link #NEVER} for never
 * @param giveAge days since the owner last gave something; {@link #NEVER} for never
 * @param thanksAge days since the owner last thanked; {@link #NEVER} for never
 * @param cadence how many days there should be between two touches
 * @param waits whether the contact wrote last, and waits for an answer
 * @param ahead the next meeting within two weeks; null for none
 * @param anonymous whether the name is blank or stands for nobody in particular
 */
public record ContactView(
    String id,
    Contact contact,
    ContactStanding standing,
    int touchDays,
    int touchAge,
    int giveAge,
    int thanksAge,
    int cadence,
    boolean waits,
    @Nullable Meeting ahead,
    boolean anonymous) {

  /** The age of what never happened: longer ago than any day. */
  public static final int NEVER = Integer.MAX_VALUE;
}
