package dev.networkingcoach.imports.network;

import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.imports.report.ImportCounts;
import java.util.List;
import java.util.Map;

/**
 * What came of taking one network into another. Immutable and thread-safe.
 *
 * @param network the network with both in it
 * @param contacts the id that each contact of the network taken in has now, by the one it had
 * @param counts how much changed
 * @param merged who was put together with somebody already there under another id, and why
 */
public record MergedNetwork(
    Network network, Map<String, String> contacts, ImportCounts counts, List<String> merged) {

  /** Copies. */
  public MergedNetwork {
    contacts = Map.copyOf(contacts);
    merged = List.copyOf(merged);
  }
}
