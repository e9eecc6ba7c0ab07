package dev.networkingcoach.imports.internal.format;

import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.imports.internal.text.ProfileAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who sent or got a message. Immutable and thread-safe.
 *
 * @param name their name; empty where it is not known
 * @param profile the slug of their profile; null where it is not known
 * @param page whether the address is that of something else than a person's profile
 */
record MessageParticipant(String name, @Nullable String profile, boolean page) {

  static MessageParticipant of(String name, String address) {
    String profile = ProfileAddress.slug(address).orElse(null);
    return new MessageParticipant(name, profile, profile == null && !address.isEmpty());
  }

  /**
   * The recipients in two cells, each of which may hold several. Names may have commas in them
   * ({@code Dana Ortiz, PhD}), addresses have none: so those decide how many there are.
   */
  static List<MessageParticipant> recipients(String names, String addresses) {
    List<String> eachAddress = parts(addresses);
    if (eachAddress.size() == 1) {
      return List.of(of(names, eachAddress.get(0)));
    }
    List<String> eachName = parts(names);
    if (eachAddress.isEmpty()) {
      return eachName.stream().map(name -> of(name, "")).toList();
    }
    boolean paired = eachName.size() == eachAddress.size();
    List<MessageParticipant> recipients = new ArrayList<>();
    for (int i = 0; i < eachAddress.size(); i++) {
      recipients.add(of(paired ? eachName.get(i) : "", eachAddress.get(i)));
    }
    return recipients;
  }

  private static List<String> parts(String cell) {
    return Stream.of(cell.split(",", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The name in the form in which names are compared. */
  String foldedName() {
    return Topic.fold(name);
  }
}
