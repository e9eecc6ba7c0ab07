package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.path.RoundedStrength;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where one contact stands today: everything countable, worked out once, for the rules to judge.
 *
 * @param id the contact's id
 * @param contact the contact, who is not archived
 * @param policy the thresholds in force
 * @param touches their touches
 * @param exchange what was given, asked, received and thanked for
 * @param meetings the encounter and what came after
 * @param pitch the latest pitch; null for none
 * @param pitchAge days since the latest pitch, {@link Thresholds#NEVER} for none
 * @param potential points as an advocate
 * @param strength the tie's strength in [0, 1]
 * @param cadence days between touches the tie wants
 * @param warmth days between touches a potential advocate or an advocate wants
 * @param mayAsk whether the owner may ask: enough was given, nothing is owed or open, thanks have
 *     stood for a while, and there was a touch within half a year
 * @param ahead the next meeting within two weeks; null for none
 * @param anonymous whether the name is blank or stands for nobody in particular
 */
public record Standing(
    String id,
    Contact contact,
    Policy policy,
    Touches touches,
    Exchange exchange,
    MeetingStanding meetings,
    @Nullable Interaction pitch,
    int pitchAge,
    int potential,
    double strength,
    int cadence,
    int warmth,
    boolean mayAsk,
    @Nullable Meeting ahead,
    boolean anonymous) {

  /** Best first: by potential, then id. */
  public static final Comparator<Standing> BY_POTENTIAL =
      (one, other) ->
          one.potential != other.potential
              ? Integer.compare(other.potential, one.potential)
              : one.id.compareTo(other.id);

  /** Strongest first, the strength rounded as the rulebook rounds it; then id. */
  public static final Comparator<Standing> BY_STRENGTH =
      (one, other) -> {
        int byStrength =
            Double.compare(RoundedStrength.of(other.strength), RoundedStrength.of(one.strength));
        return byStrength != 0 ? byStrength : one.id.compareTo(other.id);
      };

  /** Longest untouched first, never touched before all; then id. */
  public static final Comparator<Standing> BY_NEGLECT =
      (one, other) ->
          one.touches.age() != other.touches.age()
              ? Integer.compare(other.touches.age(), one.touches.age())
              : one.id.compareTo(other.id);
}
