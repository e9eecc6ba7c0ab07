package dev.networkingcoach.network.graph;

import dev.networkingcoach.api.facts.Acquaintance;
import java.util.OptionalInt;

/**
 * Who is tied to whom, and how well: people by number, those with the most ties first. Immutable
 * and thread-safe.
 */
public final class SocialGraph {
  /** How strong a tie is of which nothing is said. */
  public static final double COMMON_STRENGTH = Acquaintance.DEFAULT_STRENGTH;

  private final PersonLabels labels;
  private final TieRows out;
  private final TieRows in;

  /** A graph whose ties have a direction if these are not the same rows. */
  SocialGraph(PersonLabels labels, TieRows out, TieRows in) {
    this.labels = labels;
    this.out = out;
    this.in = in;
  }

  /** A graph without people, for others to be laid over. */
  public static SocialGraph empty() {
    TieRows none = new HeapRows(new int[1], new int[0], null);
    return new SocialGraph(new NumberLabels(new int[0]), none, none);
  }

  /** How many people there are. */
  public int people() {
    return out.people();
  }

  /** How many ties there are; of those with a direction, each counts. */
  public long ties() {
    return isDirected() ? out.entries() : out.entries() / 2;
  }

  /** Whether a tie leads from one to another, as in following, and not both ways. */
  public boolean isDirected() {
    return out != in;
  }

  /** To whom each person's ties lead. */
  public TieRows out() {
    return out;
  }

  /** From whom ties lead to each person; where they have no direction, the same as {@link #out}. */
  public TieRows in() {
    return in;
  }

  /** The same people, with each tie going both ways: the graph itself where all do. */
  public SocialGraph undirected() {
    if (!isDirected()) {
      return this;
    }
    TieRows both = JoinedRows.of(out, in);
    return new SocialGraph(labels, both, both);
  }

  /** The id of a person. */
  public String id(int person) {
    return labels.id(person);
  }

  /** The number of the person with this id, if there is one. */
  public OptionalInt find(String id) {
    return labels.find(id);
  }

  PersonLabels labels() {
    return labels;
  }
}
