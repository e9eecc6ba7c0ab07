package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.query.FactAnswer;
import dev.networkingcoach.bot.conversation.internal.query.FactSearch;
import dev.networkingcoach.bot.conversation.internal.query.MentionSearch;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LastMeant;
import dev.networkingcoach.bot.conversation.internal.turn.TalkMemory;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.QuestionCommand;
import dev.networkingcoach.language.command.Who;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Answers to questions about what is known, in few lines. */
public final class FactView {
  private static final int MOST = 20;
  private static final int MOST_MEANT = 5;

  private static final Set<Action> FOLLOWING_UP =
      EnumSet.of(Action.FOLLOW_UP, Action.FOLLOW_UP_AGAIN, Action.LET_GO_OR_REOPEN);

  private final ConversationTurn turn;

  /** Answers in this turn. */
  public FactView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** What the facts answer; asks where it is not clear who is meant. */
  public Reply of(FactQuery asked) {
    FactQuery query = apart(asked);
    Optional<Reply> target =
        query.attribute() == Attribute.KNOWS ? Optional.empty() : target(query.traits().people());
    if (target.isPresent()) {
      return target.get();
    }
    List<String> people = people(query);
    if (people.size() == 1) {
      new LastMeant(turn).remember(people.get(0));
    }
    return known(new FactSearch(turn.known(), turn.today()).answer(query, people), people);
  }

  /** What the facts answer; empty where they hold nothing that does. */
  Optional<Reply> found(FactQuery query) {
    Optional<Reply> target = target(query.traits().people());
    if (target.isPresent()) {
      return target;
    }
    FactAnswer answer = new FactSearch(turn.known(), turn.today()).answer(query, people(query));
    return Optional.of(answer).filter(FactView::tells).map(this::reply);
  }

  /** What has to do with some words; empty for nothing. */
  Optional<Reply> found(QuestionCommand.Mentioned said) {
    Optional<Reply> target = target(said.people());
    if (target.isPresent()) {
      return target;
    }
    FactAnswer answer =
        new MentionSearch(turn.known(), turn.today()).ofMost(said.words(), people(said.people()));
    return Optional.of(answer).filter(FactView::tells).map(this::reply);
  }

  private static boolean tells(FactAnswer answer) {
    return answer.known() || !answer.lines().isEmpty();
  }

  private List<String> people(List<Who> named) {
    PersonResolver resolver = new PersonResolver(turn);
    return named.stream().map(who -> resolver.contact(who).id()).distinct().toList();
  }

  /** Whether more is known than the name. */
  private boolean isTold(Contact contact) {
    return ContactSummary.job(contact) != null
        || !contact.needs().isEmpty()
        || !turn.known().notesAbout(contact.id()).isEmpty();
  }

  /** "Has Marta answered about Lee" asks Marta's answer, where Lee is nobody yet but a target. */
  private FactQuery apart(FactQuery query) {
    Dealing dealing = query.dealing();
    List<Who> people = query.traits().people();
    List<Who> known = people.stream().filter(who -> !isTarget(who)).toList();
    if (dealing == null || known.isEmpty() || known.size() == people.size()) {
      return query;
    }
    return new FactQuery(
        query.wanted(),
        Traits.of(known.toArray(Who[]::new)),
        dealing,
        query.attribute(),
        query.pick());
  }

  private boolean isTarget(Who who) {
    return turn.people().contact(who.written()).isEmpty()
        && turn.network().targets().stream().anyMatch(target -> target.id().equals(who.written()));
  }

  /** Of somebody whom the owner only wants to meet, that is what is known. */
  private Optional<Reply> target(List<Who> people) {
    return people.size() == 1 && isTarget(people.get(0))
        ? Optional.of(new PathView(turn).stranger(new PersonResolver(turn).anybody(people.get(0))))
        : Optional.empty();
  }

  /** Where the facts hold no answer about somebody, what is known of them may help. */
  private Reply known(FactAnswer answer, List<String> people) {
    Optional<Contact> one =
        people.size() == 1 ? turn.people().contact(people.get(0)) : Optional.empty();
    boolean helps =
        !answer.known() && answer.lines().isEmpty() && one.filter(this::isTold).isPresent();
    return helps
        ? ReplyShapes.before(answer.sentence(), new PersonCards(turn).reply(one.get()))
        : reply(answer);
  }

  /** All that is known and has to do with some words; of one person, what else is known, too. */
  public Reply mentions(QuestionCommand.Mentioned said) {
    Optional<Reply> target = target(said.people());
    if (target.isPresent()) {
      return target.get();
    }
    List<String> people = people(said.people());
    FactAnswer found =
        said.words().isBlank()
            ? new FactSearch(turn.known(), turn.today()).people(people)
            : new MentionSearch(turn.known(), turn.today()).of(said.words(), people);
    if (people.size() == 1) {
      new LastMeant(turn).remember(people.get(0));
    }
    return known(found, people);
  }

  /** What to do about one person: what is due, with a draft, and how it stands. */
  public Reply adviceOn(Contact contact) {
    new LastMeant(turn).remember(contact.id());
    AdviceCards cards = new AdviceCards(turn);
    List<Advice> due =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed() && advice.contacts().contains(contact.id()))
            .toList();
    Reply person = new PersonCards(turn).reply(contact);
    if (due.isEmpty()) {
      return ReplyShapes.before(TEXTS.nothingIsDueWith(turn.people().name(contact.id())), person);
    }
    List<Part> parts = new ArrayList<>();
    parts.add(cards.card(due.get(0)));
    if (due.size() > 1) {
      List<Part.Item> more = due.stream().skip(1).limit(MOST).map(cards::item).toList();
      parts.add(new Part.Listing(TEXTS.alsoDue(), more, null));
    }
    String draft = due.get(0).draft();
    return ReplyShapes.answer(
        due.get(0).headline() + "." + (draft == null ? "" : " \"" + draft + "\""), parts);
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

  private Reply reply(FactAnswer answer) {
    List<String> named =
        answer.lines().stream()
            .flatMap(line -> Stream.ofNullable(line.contact()))
            .map(turn.people()::name)
            .distinct()
            .toList();
    if (!named.isEmpty() && named.size() <= MOST_MEANT) {
      new TalkMemory(turn).spokeOf(named);
    }
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
