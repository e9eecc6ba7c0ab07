package dev.networkingcoach.bot.conversation.internal.command;

import static dev.networkingcoach.bot.conversation.internal.command.CommandTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.topic.TopicQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.view.AdvocateView;
import dev.networkingcoach.bot.conversation.internal.view.AgendaView;
import dev.networkingcoach.bot.conversation.internal.view.FactView;
import dev.networkingcoach.bot.conversation.internal.view.FittingView;
import dev.networkingcoach.bot.conversation.internal.view.GuessedView;
import dev.networkingcoach.bot.conversation.internal.view.LookBack;
import dev.networkingcoach.bot.conversation.internal.view.NetworkViews;
import dev.networkingcoach.bot.conversation.internal.view.PathView;
import dev.networkingcoach.bot.conversation.internal.view.WholePlan;
import dev.networkingcoach.bot.conversation.internal.view.WhyView;
import dev.networkingcoach.bot.conversation.internal.who.MeantPerson;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.QuestionCommand;
import java.util.Optional;

/** Answers what to do, and why. */
final class PlanQuestions {
  private PlanQuestions() {}

  static void register(CommandHandlers commands) {
    commands
        .on(
            QuestionCommand.Today.class,
            (said, turn) -> said.all() ? new AgendaView(turn).plan(0) : today(turn))
        .on(QuestionCommand.WholePlan.class, (said, turn) -> new WholePlan(turn).reply())
        .on(QuestionCommand.Why.class, PlanQuestions::why)
        .on(QuestionCommand.WhyNot.class, PlanQuestions::whyNot)
        .on(QuestionCommand.Matches.class, (said, turn) -> new NetworkViews(turn).matches())
        .on(QuestionCommand.Advocates.class, (said, turn) -> new AdvocateView(turn).reply())
        .on(QuestionCommand.Week.class, (said, turn) -> new LookBack(turn).week())
        .on(QuestionCommand.WhoIs.class, PlanQuestions::who)
        .on(QuestionCommand.WhoFits.class, (said, turn) -> new FittingView(turn).reply(said))
        .on(FactQuery.class, (said, turn) -> new FactView(turn).of(said))
        .on(QuestionCommand.ThisWeek.class, (said, turn) -> new FactView(turn).thisWeek())
        .on(QuestionCommand.Guessed.class, (said, turn) -> new GuessedView(turn).reply(said))
        .on(QuestionCommand.Mentioned.class, (said, turn) -> new FactView(turn).mentions(said))
        .on(
            QuestionCommand.AdviceOn.class,
            (said, turn) ->
                new FactView(turn).adviceOn(new PersonResolver(turn).contact(said.who())))
        .on(QuestionCommand.FollowUps.class, (said, turn) -> new FactView(turn).followUps())
        .on(
            QuestionCommand.PathTo.class,
            (said, turn) -> new PathView(turn).to(said.who(), said.without()))
        .on(QuestionCommand.All.class, (said, turn) -> new NetworkViews(turn).all(said.kind(), 0));
  }

  /** The agenda, and the question of the day about topics. */
  private static Reply today(ConversationTurn turn) {
    return ReplyShapes.plus(new AgendaView(turn).today(), new TopicQuestion(turn).today());
  }

  private static Reply why(QuestionCommand.Why said, ConversationTurn turn) {
    if (said.advice() instanceof NamedAdvice.ByPerson person) {
      Contact contact = new PersonResolver(turn).contact(person.who());
      return new WhyView(turn).about(contact, said.rule());
    }
    return new WhyView(turn).advice(new AdviceMeant(turn).one(said.advice()));
  }

  private static Reply whyNot(QuestionCommand.WhyNot said, ConversationTurn turn) {
    Optional<Contact> contact =
        said.who() == null
            ? new LastMeant(turn).contact()
            : Optional.of(new PersonResolver(turn).contact(said.who()));
    return contact
        .map(one -> new WhyView(turn).about(one, said.rule()))
        .orElseGet(() -> ReplyShapes.problem(TEXTS.whomDoYouMeanMaybe()));
  }

  private static Reply who(QuestionCommand.WhoIs said, ConversationTurn turn) {
    MeantPerson someone = new PersonResolver(turn).anybody(said.who());
    Contact contact = someone.contact();
    return contact == null
        ? new PathView(turn).stranger(someone)
        : new PersonCards(turn).reply(contact);
  }
}
