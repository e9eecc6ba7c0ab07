package dev.networkingcoach.bot.conversation.internal.command;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.show.Agenda;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.topic.TopicQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.AdvocateView;
import dev.networkingcoach.bot.conversation.internal.view.FactView;
import dev.networkingcoach.bot.conversation.internal.view.FittingView;
import dev.networkingcoach.bot.conversation.internal.view.LookBack;
import dev.networkingcoach.bot.conversation.internal.view.NetworkViews;
import dev.networkingcoach.bot.conversation.internal.view.PathView;
import dev.networkingcoach.bot.conversation.internal.view.WholePlan;
import dev.networkingcoach.bot.conversation.internal.view.WhyView;
import dev.networkingcoach.bot.conversation.internal.who.Resolver;
import dev.networkingcoach.bot.conversation.internal.who.Someone;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.NamedAdvice;
import dev.networkingcoach.language.command.Question;
import java.util.Optional;

/** Answers what to do, and why. */
final class PlanQuestions {
  private PlanQuestions() {}

  static void register(Commands commands) {
    commands
        .on(
            Question.Today.class,
            (said, turn) -> said.all() ? new Agenda(turn).plan(0) : today(turn))
        .on(Question.WholePlan.class, (said, turn) -> new WholePlan(turn).reply())
        .on(Question.Why.class, PlanQuestions::why)
        .on(Question.WhyNot.class, PlanQuestions::whyNot)
        .on(Question.Matches.class, (said, turn) -> new NetworkViews(turn).matches())
        .on(Question.Advocates.class, (said, turn) -> new AdvocateView(turn).reply())
        .on(Question.Week.class, (said, turn) -> new LookBack(turn).week())
        .on(Question.WhoIs.class, PlanQuestions::who)
        .on(Question.WhoFits.class, (said, turn) -> new FittingView(turn).reply(said))
        .on(FactQuery.class, (said, turn) -> new FactView(turn).of(said))
        .on(Question.ThisWeek.class, (said, turn) -> new FactView(turn).thisWeek())
        .on(Question.FollowUps.class, (said, turn) -> new FactView(turn).followUps())
        .on(Question.PathTo.class, (said, turn) -> new PathView(turn).to(said.who()))
        .on(Question.All.class, (said, turn) -> new NetworkViews(turn).all(said.kind(), 0));
  }

  /** The agenda, and the question of the day about topics. */
  private static Reply today(Turn turn) {
    return Replies.plus(new Agenda(turn).today(), new TopicQuestion(turn).today());
  }

  private static Reply why(Question.Why said, Turn turn) {
    if (said.advice() instanceof NamedAdvice.ByPerson person) {
      Contact contact = new Resolver(turn).contact(person.who());
      return new WhyView(turn).about(contact, said.rule());
    }
    return new WhyView(turn).advice(new AdviceMeant(turn).one(said.advice()));
  }

  private static Reply whyNot(Question.WhyNot said, Turn turn) {
    Optional<Contact> contact =
        said.who() == null
            ? new LastMeant(turn).contact()
            : Optional.of(new Resolver(turn).contact(said.who()));
    return contact
        .map(one -> new WhyView(turn).about(one, said.rule()))
        .orElseGet(() -> Replies.problem("Whom do you mean?\nMaybe say \"why not Dana\"."));
  }

  private static Reply who(Question.WhoIs said, Turn turn) {
    Someone someone = new Resolver(turn).anybody(said.who());
    Contact contact = someone.contact();
    return contact == null
        ? new PathView(turn).stranger(someone)
        : new PersonCards(turn).reply(contact);
  }
}
