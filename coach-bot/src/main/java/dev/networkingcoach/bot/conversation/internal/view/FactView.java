package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.query.FactAnswer;
import dev.networkingcoach.bot.conversation.internal.query.FactSearch;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Answers to questions about what is known, in few lines. */
public final class FactView {
  private static final int MOST = 20;

  private static final Set<Action> FOLLOWING_UP =
      EnumSet.of(Action.FOLLOW_UP, Action.FOLLOW_UP_AGAIN, Action.LET_GO_OR_REOPEN);

  private final ConversationTurn turn;

  /** Answers in this turn. */
  public FactView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** What the facts answer; asks where it is not clear who is meant. */
  public Reply of(FactQuery query) {
    List<String> people = people(query);
    if (people.size() == 1) {
      new LastMeant(turn).remember(people.get(0));
    }
    return reply(new FactSearch(turn.known(), turn.today()).answer(query, people));
  }

  /**
   * Where people are asked for, a name is only to fit; where one is asked about, it is looked up.
   */
  private List<String> people(FactQuery query) {
    boolean isDescribed = query.wanted() == Wanted.WHO && query.attribute() == null;
    PersonResolver resolver = new PersonResolver(turn);
    return isDescribed
        ? List.of()
        : query.traits().people().stream()
            .map(who -> id(resolver, who, query.attribute() == Attribute.KNOWS))
            .distinct()
            .toList();
  }

  private static String id(PersonResolver resolver, Who who, boolean anybody) {
    return anybody ? resolver.anybody(who).id() : resolver.contact(who).id();
  }

  private static Reply reply(FactAnswer answer) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Words(answer.sentence(), Part.Tone.PLAIN));
    List<Part.Item> items = answer.lines().stream().limit(MOST).map(FactView::item).toList();
    if (!items.isEmpty()) {
      parts.add(new Part.Listing(null, items, null));
    }
    if (answer.lines().size() > MOST) {
      String more = TEXTS.andMore(answer.lines().size() - MOST);
      parts.add(new Part.Words(more, Part.Tone.FAINT));
    }
    return ReplyShapes.answer(answer.sentence(), parts);
  }

  private static Part.Item item(FactAnswer.Line line) {
    String contact = line.contact();
    return new Part.Item(
        line.text(),
        line.detail(),
        contact == null ? null : ButtonTokens.who(line.text(), contact));
  }

  /** What is to be done until Sunday, best first. */
  public Reply thisWeek() {
    LocalDate sunday = turn.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    List<String> agenda = turn.plan().agenda();
    return advice(
        TEXTS.whomToTalkToUntil(),
        TEXTS.thereIsNobodyYouShould(),
        advice -> {
          LocalDate due = advice.due();
          boolean isDue = due != null && !due.isAfter(sunday);
          return !advice.contacts().isEmpty() && (isDue || agenda.contains(advice.key()));
        });
  }

  /** Whom to follow up with. */
  public Reply followUps() {
    return advice(
        TEXTS.whomToFollowUpWith(),
        TEXTS.thereIsNobodyYouStill(),
        advice -> FOLLOWING_UP.contains(advice.action()));
  }

  private Reply advice(String title, String none, Predicate<Advice> which) {
    AdviceCards cards = new AdviceCards(turn);
    List<Part.Item> items =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed())
            .filter(which)
            .limit(MOST)
            .map(cards::item)
            .toList();
    if (items.isEmpty()) {
      return ReplyShapes.words(none, ButtonTokens.today());
    }
    return ReplyShapes.answer(
        TEXTS.first(title, items.get(0).text()), List.of(new Part.Listing(title, items, null)));
  }
}
