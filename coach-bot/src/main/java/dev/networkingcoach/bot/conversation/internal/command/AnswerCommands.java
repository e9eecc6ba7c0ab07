package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.done.AdviceAnswers;
import dev.networkingcoach.bot.conversation.internal.done.AdviceFinishing;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.view.OpenedAdvice;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.AdviceAnswer;
import dev.networkingcoach.language.command.NamedAdvice;

/** Records answers to advice. */
final class AnswerCommands {
  private AnswerCommands() {}

  /** Where there is no advice to put off, a note may remind of it. */
  private static Reply snoozed(AdviceAnswer.Snoozed said, ConversationTurn turn) {
    if (said.advice() instanceof NamedAdvice.ByPerson person) {
      Contact contact = new PersonResolver(turn).contact(person.who());
      boolean advised =
          turn.plan().advice().stream()
              .anyMatch(one -> !one.suppressed() && one.contacts().contains(contact.id()));
      if (!advised) {
        String name = turn.people().name(contact.id());
        String words =
            "note \""
                + name
                + "\": get in touch on "
                + DatePhrases.written(said.until(), turn.today());
        ButtonToken note =
            ButtonToken.of(WhoQuestions.SAY, turn.said().entry(), turn.today(), words);
        ButtonToken no = ButtonToken.of(ButtonTokens.KEEP);
        throw new UnclearException(
            ReplyShapes.words(
                TEXTS.noAdviceToPutOff(name, DatePhrases.inSentence(said.until(), turn.today())),
                ReplyShapes.button(TEXTS.yesNoteIt(), note),
                ReplyShapes.button(TEXTS.no(), no)));
      }
    }
    return AdviceAnswers.snooze(turn, new AdviceMeant(turn).one(said.advice()), said.until());
  }

  static void register(CommandHandlers commands) {
    commands
        .on(
            AdviceAnswer.Done.class,
            (said, turn) ->
                new AdviceFinishing(turn).done(new AdviceMeant(turn).one(said.advice()), ""))
        .on(AdviceAnswer.Snoozed.class, AnswerCommands::snoozed)
        .on(
            AdviceAnswer.Dismissed.class,
            (said, turn) -> AdviceAnswers.dismiss(turn, new AdviceMeant(turn).one(said.advice())))
        .on(
            AdviceAnswer.Drafted.class,
            (said, turn) -> new OpenedAdvice(turn).draft(new AdviceMeant(turn).one(said.advice())))
        .on(
            AdviceAnswer.Muted.class,
            (said, turn) -> AdviceAnswers.mute(turn, new AdviceMeant(turn).rules(said.advice())))
        .on(
            AdviceAnswer.Unmuted.class,
            (said, turn) ->
                AdviceAnswers.unmute(
                    turn, new AdviceMeant(turn).rules(new NamedAdvice.ByRule(said.rule()))));
  }
}
