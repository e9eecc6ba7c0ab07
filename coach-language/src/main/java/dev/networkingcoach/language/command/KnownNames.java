package dev.networkingcoach.language.command;

import java.util.List;

/**
 * The names the coach knows, by which it tells where a name ends. Implementations are thread-safe.
 */
public interface KnownNames {

  /** What bears a name. */
  enum Kind {
    /** A contact, a target, or somebody one of them knows. */
    PERSON,
    /** An event. */
    EVENT,
    /** A group. */
    GROUP,
    /** A resource, by its title. */
    RESOURCE
  }

  /** Nobody and nothing is known. */
  KnownNames NONE = (kind, name) -> false;

  /**
   * Whether something of this kind has this name.
   *
   * @param kind what bears the name
   * @param name a name on one line, or some whole words of one; case and accents do not matter
   */
  boolean knows(Kind kind, String name);

  /** The people who are known, so that one can be told by a part of the name, or by where. */
  default List<NamedContact> people() {
    return List.of();
  }

  /**
   * Whether this is a topic: somebody needs, offers or serves it, or is interested in it.
   *
   * @param words a topic as it may be written
   */
  default boolean isTopic(String words) {
    return false;
  }

  /** All names of a kind that is no person. */
  default List<String> names(Kind kind) {
    return List.of();
  }

  /** The name of the owner, who is nobody to log; empty where it is not known. */
  default String owner() {
    return "";
  }
}
