package dev.networkingcoach.rules.internal.text;

import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.rules.internal.finding.Finding;
import dev.networkingcoach.rules.internal.standing.Standing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something of value to open a conversation with: a resource to share, or an introduction, where
 * the rules found one. Not thread-safe.
 */
public final class Openers {
  private final Map<String, Resource> resources = new HashMap<>();
  private final Map<String, Standing> matches = new HashMap<>();

  /** What there is to open a conversation with, among all that was found. */
  public Openers(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().equals("value.share")
          && finding.evidence().get("resource") instanceof Resource resource) {
        resources.put(finding.contacts().get(0).id(), resource);
      } else if (finding.rule().equals("intro.match")) {
        Standing one = finding.contacts().get(0);
        Standing other = finding.contacts().get(1);
        matches.merge(one.id(), other, Openers::smaller);
        matches.merge(other.id(), one, Openers::smaller);
      }
    }
  }

  /** A resource to share with the contact; null for none. */
  @Nullable Resource resourceFor(Standing contact) {
    return resources.get(contact.id());
  }

  /** Whom to introduce the contact to; null for nobody. */
  @Nullable Standing matchFor(Standing contact) {
    return matches.get(contact.id());
  }

  private static Standing smaller(Standing one, Standing other) {
    return one.id().compareTo(other.id()) <= 0 ? one : other;
  }
}
