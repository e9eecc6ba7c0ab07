package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in a file of messages: which participant is the owner, which names and profiles belong
 * together, and which conversations are between more than two. Immutable after construction and
 * thread-safe.
 *
 * <p>The owner is who has the owner's name; of namesakes, the one whose profile is in most
 * messages. Where nobody has that name, it is whom the rows say sent or got them; else the one
 * person who is in every message, if the messages are with at least two others.
 */
final class MessageParticipants {
  private static final String AMBIGUOUS = "";
  private static final int MOST_NAMED = 3;

  private final Map<String, String> profileByName = new HashMap<>();
  private final Map<String, Set<String>> othersByConversation = new HashMap<>();
  private final Map<String, Integer> appearances = new HashMap<>();
  private final Set<String> withoutRecipients = new HashSet<>();
  private final Map<String, String> nameByKey = new HashMap<>();
  private final @Nullable String owner;

  MessageParticipants(Collection<MessageRow> messages, Owner owner) {
    for (MessageRow message : messages) {
      message.participants().forEach(this::learn);
    }
    this.owner = findOwner(messages, owner);
    for (MessageRow message : messages) {
      if (!message.conversation().isEmpty()) {
        othersByConversation
            .computeIfAbsent(message.conversation(), conversation -> new HashSet<>())
            .addAll(othersByKey(message).keySet());
      }
    }
  }

  private void learn(MessageParticipant participant) {
    String profile = participant.profile();
    if (profile != null && !participant.name().isEmpty()) {
      profileByName.merge(
          participant.foldedName(),
          profile,
          (known, other) -> known.equals(other) ? known : AMBIGUOUS);
    }
  }

  private @Nullable String findOwner(Collection<MessageRow> messages, Owner owner) {
    Set<String> namedAsOwner = new HashSet<>();
    String name = Topic.fold(owner.name());
    for (MessageRow message : messages) {
      Set<String> keys = new HashSet<>();
      message
          .participants()
          .forEach(
              participant -> {
                String key = key(participant);
                keys.add(key);
                nameByKey.putIfAbsent(key, participant.name());
                if (participant.foldedName().equals(name)
                    || owner.id().equals(participant.profile())) {
                  namedAsOwner.add(key);
                }
              });
      keys.remove("");
      keys.forEach(key -> appearances.merge(key, 1, Integer::sum));
    }
    if (namedAsOwner.isEmpty()) {
      messages.stream().flatMap(MessageRow::saidOwner).map(this::key).forEach(namedAsOwner::add);
      namedAsOwner.remove("");
    }
    return namedAsOwner.stream()
        .max(this::compareAppearances)
        .or(() -> inAll(messages))
        .orElse(null);
  }

  private int compareAppearances(String a, String b) {
    int difference = appearances.getOrDefault(a, 0) - appearances.getOrDefault(b, 0);
    return difference == 0 ? b.compareTo(a) : difference;
  }

  /** A message without recipients went to the owner, who did not send it. */
  private Optional<String> inAll(Collection<MessageRow> messages) {
    messages.stream()
        .filter(message -> message.recipients().isEmpty())
        .forEach(message -> withoutRecipients.add(key(message.sender())));
    long named = messages.stream().filter(message -> !message.recipients().isEmpty()).count();
    List<String> candidates =
        appearances.entrySet().stream()
            .filter(
                entry -> entry.getValue() == named && !withoutRecipients.contains(entry.getKey()))
            .map(Map.Entry::getKey)
            .toList();
    boolean withTwoOthers = appearances.size() > 2;
    return candidates.size() == 1 && withTwoOthers
        ? Optional.of(candidates.get(0))
        : Optional.empty();
  }

  /** Whether nothing tells who of all is the owner. */
  boolean ownerIsUnknown() {
    return owner == null;
  }

  /** The names of those who may be the owner, who is in most messages first: at most three. */
  List<String> maybeOwners() {
    return appearances.keySet().stream()
        .filter(key -> !withoutRecipients.contains(key))
        .sorted((a, b) -> compareAppearances(b, a))
        .map(key -> nameByKey.getOrDefault(key, ""))
        .filter(name -> !name.isEmpty())
        .limit(MOST_NAMED)
        .toList();
  }

  /** Whether the owner sent or got the message; a mailbox leaves out its own owner at times. */
  boolean isOwners(MessageRow message) {
    return message.participants().anyMatch(this::isOwner) || message.recipients().isEmpty();
  }

  /** The one other person in the message's conversation, if there is exactly one. */
  Optional<PersonRow> other(MessageRow message) {
    Map<String, MessageParticipant> others = othersByKey(message);
    Set<String> all = othersByConversation.getOrDefault(message.conversation(), others.keySet());
    if (others.size() != 1 || all.size() > 1) {
      return Optional.empty();
    }
    MessageParticipant only = others.values().iterator().next();
    return Optional.of(PersonRow.named(only.name(), profile(only)));
  }

  /** How many other people the message's conversation is with. */
  int others(MessageRow message) {
    Set<String> here = othersByKey(message).keySet();
    return Math.max(
        here.size(), othersByConversation.getOrDefault(message.conversation(), here).size());
  }

  private Map<String, MessageParticipant> othersByKey(MessageRow message) {
    return message
        .participants()
        .filter(participant -> !isOwner(participant) && !key(participant).isEmpty())
        .collect(Collectors.toMap(this::key, participant -> participant, (first, same) -> first));
  }

  private boolean isOwner(MessageParticipant participant) {
    return key(participant).equals(owner);
  }

  private String key(MessageParticipant participant) {
    String profile = profile(participant);
    return profile == null ? participant.foldedName() : "in/" + profile;
  }

  private @Nullable String profile(MessageParticipant participant) {
    if (participant.profile() != null) {
      return participant.profile();
    }
    String byName = profileByName.getOrDefault(participant.foldedName(), AMBIGUOUS);
    return byName.equals(AMBIGUOUS) ? null : byName;
  }
}
