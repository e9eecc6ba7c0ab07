package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Owner;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Change;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.api.journal.OwnerField;
import dev.networkingcoach.bot.conversation.internal.record.EntryRecorder;
import dev.networkingcoach.bot.conversation.internal.record.ForgetConfirmation;
import dev.networkingcoach.bot.conversation.internal.show.OwnerCard;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.ProfileZone;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Mine;
import java.time.ZoneId;
import java.util.List;

/** Records what the owner says about themselves. */
final class OwnerCommands {
  private OwnerCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(Mine.Shown.class, OwnerCommands::shown)
        .on(Mine.FieldSet.class, OwnerCommands::set)
        .on(Mine.Listed.class, OwnerCommands::listed)
        .on(Mine.ForgetMe.class, OwnerCommands::forgetMe);
  }

  private static Reply shown(Mine.Shown said, ConversationTurn turn) {
    return ReplyShapes.answer(
        TEXTS.whatTheCoachKnowsAbout(), List.of(OwnerCard.of(turn.network().owner())));
  }

  private static Reply set(Mine.FieldSet said, ConversationTurn turn) {
    String value = said.value();
    List<Change> changes = List.of(new Change.OwnerSet(said.field(), value));
    if (said.field() != OwnerField.ZONE || value == null) {
      return new EntryRecorder(turn).record(changes, List.of());
    }
    ZoneId zone = ZoneId.of(value);
    boolean isKnown = zone.equals(turn.network().owner().zone());
    Reply reply = new EntryRecorder(turn).record(isKnown ? List.of() : changes, List.of());
    new ProfileZone(turn).chosen(zone);
    return reply;
  }

  private static Reply listed(Mine.Listed said, ConversationTurn turn) {
    List<Topic> there = items(turn.network().owner(), said.list());
    List<Change> changes =
        said.items().stream()
            .filter(item -> there.contains(Topic.of(item)) != said.present())
            .<Change>map(item -> new Change.OwnerListed(said.list(), item, said.present()))
            .toList();
    return new EntryRecorder(turn).record(changes, List.of());
  }

  private static List<Topic> items(Owner owner, ListField list) {
    return switch (list) {
      case MARKETS -> owner.markets();
      case NEEDS -> owner.needs();
      case OFFERS -> owner.offers();
      default -> List.of();
    };
  }

  private static Reply forgetMe(Mine.ForgetMe said, ConversationTurn turn) {
    throw new UnclearException(new ForgetConfirmation(turn).askOwner());
  }
}
