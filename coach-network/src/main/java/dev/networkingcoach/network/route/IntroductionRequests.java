package dev.networkingcoach.network.route;

import dev.networkingcoach.api.facts.Favour;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What became of the introductions the owner asked each contact for. Facts dated after today do not
 * exist yet. Immutable and thread-safe.
 */
final class IntroductionRequests {
  private static final int MONTH = 30;
  private static final Set<InteractionKind> READ =
      EnumSet.of(InteractionKind.ASKED, InteractionKind.RECEIVED, InteractionKind.DECLINED);

  private final LocalDate today;
  private final Map<String, List<Interaction>> byContact = new HashMap<>();

  /** How far a request is. */
  enum Progress {
    /** They were not asked. */
    NONE,
    /** They were asked, and nothing is told of an answer. */
    ASKED,
    /** They said yes. */
    AGREED,
    /** They said no. */
    DECLINED
  }

  IntroductionRequests(Network network, LocalDate today) {
    this.today = today;
    network.interactions().stream()
        .filter(one -> READ.contains(one.kind()) && !one.on().isAfter(today))
        // An answer on the day of the ask comes after it.
        .sorted(
            Comparator.comparing(Interaction::on)
                .thenComparing(one -> one.kind() != InteractionKind.ASKED)
                .thenComparing(Interaction::id))
        .forEach(
            one -> byContact.computeIfAbsent(one.contact(), any -> new ArrayList<>()).add(one));
  }

  /** Whether any contact was asked about this person, or answered about them. */
  boolean isAbout(String person) {
    return byContact.values().stream()
        .flatMap(List::stream)
        .anyMatch(one -> person.equals(one.target()));
  }

  /** How far the request to a contact is, for an introduction to any of these people. */
  Progress progress(String contact, Set<String> goals) {
    Progress progress = Progress.NONE;
    for (Interaction one : byContact.getOrDefault(contact, List.of())) {
      boolean named = one.target() != null && goals.contains(one.target());
      boolean answers = named || (one.target() == null && progress == Progress.ASKED);
      progress =
          switch (one.kind()) {
            case ASKED -> named ? Progress.ASKED : progress;
            case DECLINED -> answers ? Progress.DECLINED : progress;
            default ->
                named || (answers && one.favour() == Favour.INTRODUCTION)
                    ? Progress.AGREED
                    : progress;
          };
    }
    return progress;
  }

  /** How many introductions a contact was asked for within the last 30 days. */
  long asksThisMonth(String contact) {
    LocalDate first = today.minusDays(MONTH - 1);
    return byContact.getOrDefault(contact, List.of()).stream()
        .filter(one -> one.kind() == InteractionKind.ASKED && !one.on().isBefore(first))
        .filter(one -> one.favour() == Favour.INTRODUCTION || one.target() != null)
        .count();
  }
}
