package dev.networkingcoach.rules.internal.standing;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where every contact stands that is not archived, and what happened with them up to today. What
 * refers to an archived contact, or is dated later, is left out here, once for all rules.
 */
public final class Standings {
  private static final Comparator<Meeting> SOONEST =
      Comparator.comparing(Meeting::on)
          .thenComparing(meeting -> meeting.at() == null ? LocalTime.MAX : meeting.at())
          .thenComparing(Meeting::id);

  private final Map<String, Standing> byContact;
  private final List<Standing> all;
  private final Set<String> archived = new HashSet<>();
  private final List<Interaction> occasional = new ArrayList<>();
  private final List<Introduction> introductions = new ArrayList<>();

  /** Works out where everybody stands. */
  public Standings(Network network, LocalDate today) {
    int contacts = network.contacts().size();
    int expected = contacts == 0 ? 0 : 1 + network.interactions().size() / contacts;
    Map<String, Ledger> ledgers = new HashMap<>(2 * contacts);
    for (Contact contact : network.contacts()) {
      if (contact.archived()) {
        archived.add(contact.id());
      } else {
        ledgers.put(contact.id(), new Ledger(contact, today, expected));
      }
    }
    for (Interaction interaction : network.interactions()) {
      Ledger ledger = ledgers.get(interaction.contact());
      if (ledger != null && ledger.add(Touch.of(interaction)) && isOccasional(interaction)) {
        occasional.add(interaction);
      }
    }
    for (Introduction introduction : network.introductions()) {
      Ledger one = ledgers.get(introduction.between().get(0));
      Ledger other = ledgers.get(introduction.between().get(1));
      if (one != null && other != null && one.add(Touch.of(introduction))) {
        other.add(Touch.of(introduction));
        introductions.add(introduction);
      }
    }
    Map<String, Meeting> ahead = ahead(network.meetings(), today);
    Appraisal appraisal = new Appraisal(network);
    all = new ArrayList<>(ledgers.size());
    byContact = new HashMap<>(2 * ledgers.size());
    for (Ledger ledger : ledgers.values()) {
      Standing standing = appraisal.of(ledger, ahead.get(ledger.contact().id()));
      all.add(standing);
      byContact.put(standing.id(), standing);
    }
  }

  /** The next meeting with each contact, of those within two weeks. */
  private static Map<String, Meeting> ahead(List<Meeting> meetings, LocalDate today) {
    Map<String, Meeting> ahead = new HashMap<>();
    for (Meeting meeting : meetings) {
      long days = meeting.on().toEpochDay() - today.toEpochDay();
      if (days >= 0 && days <= Thresholds.AHEAD_DAYS) {
        for (String contact : meeting.with()) {
          ahead.merge(
              contact, meeting, (one, other) -> SOONEST.compare(one, other) <= 0 ? one : other);
        }
      }
    }
    return ahead;
  }

  /** Everybody's, in no order that means anything. */
  public List<Standing> all() {
    return all;
  }

  /** That of the contact with this id; null where there is none, or an archived one. */
  public @Nullable Standing of(String contact) {
    return byContact.get(contact);
  }

  /** The ids of the contacts that are archived. */
  public Set<String> archived() {
    return archived;
  }

  /** Interactions at an event or in a group with contacts not archived, up to today. */
  public List<Interaction> occasional() {
    return occasional;
  }

  private static boolean isOccasional(Interaction interaction) {
    return interaction.event() != null || interaction.group() != null;
  }

  /** Introductions between contacts not archived, up to today. */
  public List<Introduction> introductions() {
    return introductions;
  }
}
