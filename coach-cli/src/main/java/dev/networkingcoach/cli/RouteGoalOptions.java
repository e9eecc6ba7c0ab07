package dev.networkingcoach.cli;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.ContactSearch;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.network.graph.SocialGraph;
import dev.networkingcoach.network.route.PeopleDirectory;
import dev.networkingcoach.network.route.RouteGoal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whom to reach: somebody, or anybody of an organization or a market. */
final class RouteGoalOptions {
  private static final int MOST_COMPARED = 2_000_000;

  @Option(
      names = "--company",
      paramLabel = "NAME",
      description = "Whoever of this organization is nearest.")
  private @Nullable String company;

  @Option(
      names = "--market",
      paramLabel = "TOPIC",
      description = "Whoever of this market is nearest.")
  private @Nullable String market;

  /** A goal, and what it is called. */
  record CalledGoal(RouteGoal goal, String called) {}

  /** Whether an option says whom. */
  boolean isGiven() {
    return company != null || market != null;
  }

  /**
   * The goal.
   *
   * @param person what the command line calls a person; empty where it names none
   * @throws UsageException if it names nobody, several, or somebody who is not there
   */
  CalledGoal in(PeopleDirectory directory, SocialGraph graph, String person) {
    int named = (person.isEmpty() ? 0 : 1) + (company == null ? 0 : 1) + (market == null ? 0 : 1);
    if (named != 1) {
      throw new UsageException("One of PERSON, --company and --market was expected.");
    }
    if (company != null) {
      return new CalledGoal(new RouteGoal.ToCompany(check("--company", company)), company);
    }
    if (market != null) {
      Topic topic = Topic.of(check("--market", market));
      return new CalledGoal(new RouteGoal.ToMarket(topic), market);
    }
    return person(directory, graph, person);
  }

  private static String check(String option, String value) {
    if (value.isBlank()) {
      throw new UsageException(option + " (" + value + ") must not be blank.");
    }
    return value;
  }

  private static CalledGoal person(PeopleDirectory directory, SocialGraph graph, String written) {
    List<Contact> everybody =
        directory.all().stream().map(one -> Contact.builder(one.id(), one.name()).build()).toList();
    ContactMatch match = ContactSearch.among(everybody).find(written);
    if (match instanceof ContactMatch.Found found) {
      Contact one = found.contact();
      if (directory.isArchived(one.id())) {
        throw new UsageException(one.name() + " is archived: no path leads to them.");
      }
      return new CalledGoal(new RouteGoal.ToPerson(one.id()), one.name());
    }
    if (match instanceof ContactMatch.Unknown unknown && graph.people() > 0) {
      if (graph.find(written).isPresent()) {
        return new CalledGoal(new RouteGoal.ToPerson(written), written);
      }
      if (unknown.near().isEmpty()) {
        List<String> near = near(graph, written);
        throw new UsageException(
            written
                + " is nobody in this network, and no id in the graph."
                + (near.isEmpty() ? "" : "\nMaybe " + String.join(", ", near)));
      }
    }
    throw ContactNamed.unclear(written, match, "person");
  }

  private static List<String> near(SocialGraph graph, String written) {
    List<String> ids =
        IntStream.range(0, Math.min(MOST_COMPARED, graph.people())).mapToObj(graph::id).toList();
    return Nearest.allTo(written, ids);
  }
}
