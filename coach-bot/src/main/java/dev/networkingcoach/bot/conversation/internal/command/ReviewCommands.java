package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.review.PlannedAction;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.view.VerdictView;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Matter;
import dev.networkingcoach.language.command.MayI;
import dev.networkingcoach.language.command.Who;

/** Answers whether a step is wise, before it is taken. */
final class ReviewCommands {
  private ReviewCommands() {}

  static void register(CommandHandlers commands) {
    commands
        .on(MayI.Ask.class, ReviewCommands::ask)
        .on(
            MayI.Pitch.class,
            (said, turn) -> {
              Contact contact = new PersonResolver(turn).contact(said.who());
              return review(turn, contact, new PlannedAction.Pitch(contact.id()));
            })
        .on(
            MayI.Talk.class,
            (said, turn) -> {
              Contact contact = new PersonResolver(turn).contact(said.who());
              return review(turn, contact, new PlannedAction.Talk(contact.id(), said.what()));
            })
        .on(
            MayI.Connect.class,
            (said, turn) -> {
              Contact contact = new PersonResolver(turn).contact(said.who());
              return review(
                  turn, contact, new PlannedAction.Connect(contact.id(), said.platform()));
            });
  }

  /** Whom an introduction is to says what is asked for, so such an ask is not vague. */
  private static Reply ask(MayI.Ask said, ConversationTurn turn) {
    Contact contact = new PersonResolver(turn).contact(said.who());
    Matter matter = said.matter();
    Who target = matter.target();
    String what =
        matter.what() == null && target != null
            ? TEXTS.anIntroductionTo(target.written())
            : matter.what();
    return review(turn, contact, new PlannedAction.Ask(contact.id(), matter.favour(), what));
  }

  private static Reply review(ConversationTurn turn, Contact contact, PlannedAction action) {
    new LastMeant(turn).remember(contact.id());
    return new VerdictView(turn).reply(contact, action);
  }
}
