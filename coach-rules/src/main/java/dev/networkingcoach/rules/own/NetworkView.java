package dev.networkingcoach.rules.own;

import dev.networkingcoach.api.explain.TargetPath;
import dev.networkingcoach.api.facts.Network;
import java.time.LocalDate;
import java.util.List;

/**
 * A network on a day: what a rule of one's own sees. Interactions and introductions of later days
 * are not in it. Immutable and thread-safe.
 *
 * @param today the day of the plan, in the owner's zone
 * @param network the facts as given, under the policy in force
 * @param contacts the contacts who are not archived, with what was worked out about them, by id
 * @param paths the best path to each target who is not reached yet and to whom there is one
 */
public record NetworkView(
    LocalDate today, Network network, List<ContactView> contacts, List<TargetPath> paths) {

  /** Copies the lists. */
  public NetworkView {
    contacts = List.copyOf(contacts);
    paths = List.copyOf(paths);
  }
}
