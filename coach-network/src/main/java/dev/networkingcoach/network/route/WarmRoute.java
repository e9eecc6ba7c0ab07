package dev.networkingcoach.network.route;

import dev.networkingcoach.api.explain.TieBand;
import dev.networkingcoach.api.review.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A way from the owner to somebody, with what is known of each person and each link on it.
 * Immutable and thread-safe.
 *
 * @param people the owner first, whom the way leads to last
 * @param links what ties each person to the next, one fewer than people
 * @param strength the product of the links, rounded to nine decimals
 * @param counted the same with hubs discounted, which is what ways are compared by
 * @param mayAsk whether the owner may ask the introducer; null where nobody needs to be asked: the
 *     owner knows whom the way leads to, or the introducer has agreed
 */
public record WarmRoute(
    List<RoutePerson> people,
    List<RouteLink> links,
    double strength,
    double counted,
    @Nullable Verdict mayAsk) {

  /** Copies the lists. */
  public WarmRoute {
    people = List.copyOf(people);
    links = List.copyOf(links);
  }

  /** Whom the way leads to. */
  public RoutePerson goal() {
    return people.get(people.size() - 1);
  }

  /** The first person after the owner: who introduces, or whom the way leads to. */
  public RoutePerson first() {
    return people.get(1);
  }

  /** Whether the owner knows whom the way leads to. */
  public boolean isDirect() {
    return links.size() == 1;
  }

  /** The place of the weakest link; the first of several. */
  public int weakest() {
    int weakest = 0;
    for (int link = 1; link < links.size(); link++) {
      weakest = links.get(link).strength() < links.get(weakest).strength() ? link : weakest;
    }
    return weakest;
  }

  /** How strong the way is in a word, with hubs discounted. */
  public TieBand band() {
    return TieBand.of(counted);
  }
}
