package dev.networkingcoach.benchmarks.oracle;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Introduction;
import dev.networkingcoach.api.facts.Meeting;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.facts.Policy;
import dev.networkingcoach.api.facts.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The contacts that are not archived and what follows about them, read from the facts once. */
final class Relationships {
  private static final int AHEAD = 14;

  final Network network;
  final Policy policy;
  final long today;
  final Set<Topic> ownerMarkets;
  final Set<Topic> ownerNeeds;
  final TopicGroups groups;
  final List<OracleStanding> standings;

  /** The latest touch of anybody; {@link OracleStanding#NEVER} where there is none. */
  long lastTouch = OracleStanding.NEVER;

  private final Map<String, OracleStanding> byId;
  private final Set<String> archived = new HashSet<>();
  private final Set<Long> introduced = new HashSet<>();
  private final Map<String, Set<OracleStanding>> metAt = new HashMap<>();
  private final Map<String, Long> lastInGroup = new HashMap<>();

  Relationships(Network network, LocalDate date) {
    this.network = network;
    policy = network.policy();
    today = date.toEpochDay();
    groups = new TopicGroups(network.owner().sameTopics());
    ownerMarkets = new LinkedHashSet<>(groups.firsts(network.owner().markets()));
    ownerNeeds = new HashSet<>(groups.firsts(network.owner().needs()));
    standings = new ArrayList<>(network.contacts().size());
    byId = new HashMap<>(network.contacts().size() * 2);
    for (Contact contact : network.contacts()) {
      add(contact);
    }
    for (Interaction interaction : network.interactions()) {
      record(interaction);
    }
    for (Introduction introduction : network.introductions()) {
      record(introduction);
    }
    for (Meeting meeting : network.meetings()) {
      lookAhead(meeting);
    }
    for (OracleStanding standing : standings) {
      standing.settle(policy, ownerMarkets);
      lastTouch = Math.max(lastTouch, standing.lastTouch);
    }
  }

  private void add(Contact contact) {
    if (contact.archived()) {
      archived.add(contact.id());
    } else {
      OracleStanding standing = new OracleStanding(contact, groups, standings.size(), today);
      standings.add(standing);
      byId.put(contact.id(), standing);
    }
  }

  private void record(Interaction interaction) {
    OracleStanding standing = byId.get(interaction.contact());
    long day = interaction.on().toEpochDay();
    if (standing == null || day > today) {
      return;
    }
    standing.record(interaction, day);
    String event = interaction.event();
    if (event != null && interaction.kind() == InteractionKind.MET) {
      metAt.computeIfAbsent(event, id -> new HashSet<>()).add(standing);
    }
    if (interaction.group() != null) {
      lastInGroup.merge(interaction.group(), day, Math::max);
    }
  }

  private void record(Introduction introduction) {
    OracleStanding one = byId.get(introduction.between().get(0));
    OracleStanding other = byId.get(introduction.between().get(1));
    long day = introduction.on().toEpochDay();
    if (one == null || other == null || day > today) {
      return;
    }
    one.record(introduction, day);
    other.record(introduction, day);
    introduced.add(pair(one, other));
  }

  private void lookAhead(Meeting meeting) {
    long ahead = meeting.on().toEpochDay() - today;
    if (ahead >= 0 && ahead <= AHEAD) {
      for (String id : meeting.with()) {
        OracleStanding standing = byId.get(id);
        if (standing != null) {
          standing.meetingAhead = true;
        }
      }
    }
  }

  /** The contact of this id; null where there is none, or an archived one. */
  @Nullable OracleStanding of(String id) {
    return byId.get(id);
  }

  boolean isArchived(String id) {
    return archived.contains(id);
  }

  boolean wereIntroduced(OracleStanding one, OracleStanding other) {
    return introduced.contains(pair(one, other));
  }

  /** One number for two contacts, in whichever order. */
  static long pair(OracleStanding one, OracleStanding other) {
    long low = Math.min(one.index, other.index);
    return low << Integer.SIZE | Math.max(one.index, other.index);
  }

  /** Whom the owner met at the event of this id. */
  Set<OracleStanding> metAt(String event) {
    return metAt.getOrDefault(event, Set.of());
  }

  /** The latest interaction in the group of this id. */
  long lastInGroup(String group) {
    return lastInGroup.getOrDefault(group, OracleStanding.NEVER);
  }
}
