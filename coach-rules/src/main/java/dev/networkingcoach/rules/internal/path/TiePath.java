package dev.networkingcoach.rules.internal.path;

import java.util.List;

/**
 * A way from the owner to somebody.
 *
 * @param nodes the ids on the way, the owner's first
 * @param strength the product of the ties along it, in (0, 1]
 */
public record TiePath(List<String> nodes, double strength) {

  /** Copies the list. */
  public TiePath {
    nodes = List.copyOf(nodes);
  }

  /** The id after the owner's. */
  public String first() {
    return nodes.get(1);
  }

  /** How many ties it has. */
  public int hops() {
    return nodes.size() - 1;
  }
}
