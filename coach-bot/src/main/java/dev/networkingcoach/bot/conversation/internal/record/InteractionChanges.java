package dev.networkingcoach.bot.conversation.internal.record;

import dev.networkingcoach.api.facts.Initiator;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionBuilder;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Resource;
import dev.networkingcoach.api.facts.Target;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.NewIds;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.language.command.InteractionCommand;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes by which an interaction is recorded. */
public final class InteractionChanges {
  /** With these an introduction leads the owner to somebody; what they give leads others. */
  private static final Set<InteractionKind> TOWARDS =
      EnumSet.of(InteractionKind.ASKED, InteractionKind.RECEIVED, InteractionKind.DECLINED);

  private final ConversationTurn turn;
  private final PersonResolver resolver;
  private final List<Change> changes = new ArrayList<>();

  /** Records in this turn, with these who is meant. */
  public InteractionChanges(ConversationTurn turn) {
    this.turn = turn;
    resolver = new PersonResolver(turn);
  }

  /** What is to be recorded, and about whom. */
  public record Recording(List<Change> changes, List<String> about) {

    /** Copies the lists. */
    public Recording {
      changes = List.copyOf(changes);
      about = List.copyOf(about);
    }
  }

  /** The changes for an interaction; asks where it is not clear who is meant. */
  public Recording of(InteractionCommand.Interacted said) {
    Map<String, MeantPerson> people = new LinkedHashMap<>();
    for (Who who : said.people()) {
      MeantPerson someone = resolver.person(who);
      people.putIfAbsent(someone.id(), someone);
    }
    boolean alone = people.size() == 1;
    people
        .values()
        .forEach(
            someone ->
                changes.addAll(
                    alone
                        ? SaidContactChanges.of(someone, said.learnt())
                        : SaidContactChanges.of(someone)));
    Interaction pattern = pattern(said);
    people.keySet().forEach(id -> happened(pattern, id));
    reached(said, people.keySet());
    return new Recording(changes, List.copyOf(people.keySet()));
  }

  private Interaction pattern(InteractionCommand.Interacted said) {
    Matter matter = said.matter();
    InteractionBuilder pattern =
        Interaction.builder("pattern", "pattern", said.on(), said.kind())
            .favour(matter.favour())
            .what(matter.what())
            .by(initiator(said));
    NamedOccasions occasions = new NamedOccasions(turn.network());
    String event = said.where().event();
    if (event != null) {
      pattern.event(placed(occasions.placeEvent(event, said.on())));
    }
    String group = said.where().group();
    if (group != null) {
      pattern.group(placed(occasions.placeGroup(group, said.on())));
    }
    Who target = matter.target();
    if (target != null && TOWARDS.contains(said.kind())) {
      pattern.target(target(target));
    }
    String title = matter.resource();
    if (title != null) {
      Optional<Resource> resource = occasions.resource(title);
      pattern.resource(resource.map(Resource::id).orElse(null));
      if (resource.isEmpty()) {
        pattern.what(matter.what() == null ? title : title + ": " + matter.what());
      }
    }
    return pattern.build();
  }

  private static @Nullable Initiator initiator(InteractionCommand.Interacted said) {
    InteractionCommand.Side by = said.by();
    if (by == null || said.kind() != InteractionKind.TALKED) {
      return null;
    }
    return by == InteractionCommand.Side.OWNER ? Initiator.OWNER : Initiator.CONTACT;
  }

  private String placed(NamedOccasions.Placed placed) {
    changes.addAll(placed.changes());
    return placed.id();
  }

  /** Somebody to be introduced to; who is no target yet becomes one. */
  private String target(Who who) {
    MeantPerson someone = resolver.target(who);
    if (turn.people().target(someone.id()).isEmpty()) {
      changes.add(
          new Change.TargetSet(new Target(someone.id(), someone.name(), null, null, false)));
    }
    return someone.id();
  }

  private void happened(Interaction pattern, String contact) {
    String id = NewIds.happening(turn.now(), turn.said().entry(), changes.size());
    changes.add(
        new Change.Happened(
            Interaction.builder(id, contact, pattern.on(), pattern.kind())
                .favour(pattern.favour())
                .what(pattern.what())
                .event(pattern.event())
                .group(pattern.group())
                .resource(pattern.resource())
                .target(pattern.target())
                .by(pattern.by())
                .build()));
  }

  /** Whom the owner wanted to meet and met is reached. */
  private void reached(InteractionCommand.Interacted said, Iterable<String> people) {
    if (said.kind() != InteractionKind.MET || said.on().isAfter(turn.today())) {
      return;
    }
    for (String id : people) {
      turn.people()
          .target(id)
          .filter(target -> !target.reached())
          .map(t -> new Target(t.id(), t.name(), t.market(), t.by(), true))
          .ifPresent(target -> changes.add(new Change.TargetSet(target)));
    }
  }
}
