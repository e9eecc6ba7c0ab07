package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.AgendaTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.FirstSteps;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the agenda of a day and the whole plan. */
public final class AgendaView {
  private static final String STORED = "agenda";
  private static final int PAGE = 10;

  private final ConversationTurn turn;

  /** The agenda of this turn. */
  public AgendaView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The few things worth doing today. */
  public Reply today() {
    List<Advice> todo = peopleFirst(turn.plan().todo());
    remember(todo);
    String summary =
        todo.isEmpty()
            ? TEXTS.nothingIsToBeDoneToday()
            : TEXTS.worthDoingToday(
                SentencePieces.capital(TEXTS.thingsToDo(todo.size())), todo.get(0).headline());
    return ReplyShapes.view(summary, parts(todo), AgendaShown.token(turn.today(), todo));
  }

  /** What is about people leads; both in the order of the plan. */
  private static List<Advice> peopleFirst(List<Advice> todo) {
    return todo.stream().sorted(Comparator.comparing(one -> one.contacts().isEmpty())).toList();
  }

  private List<Part> parts(List<Advice> todo) {
    List<Part> parts = new ArrayList<>();
    String day = DatePhrases.written(turn.today(), turn.today());
    parts.add(new Part.Headline(todo.isEmpty() ? TEXTS.nothingToDoOn(day) : TEXTS.todayIs(day)));
    AdviceCards cards = new AdviceCards(turn);
    todo.forEach(advice -> parts.add(cards.card(advice)));
    if (turn.network().contacts().isEmpty()) {
      parts.addAll(FirstSteps.of(turn));
    }
    long more = turn.plan().advice().stream().filter(a -> !a.suppressed()).count() - todo.size();
    if (more > 0) {
      String text = TEXTS.moreAdvice(more);
      Button button = ReplyShapes.button(text, ButtonToken.of(ButtonTokens.PLAN, 0));
      parts.add(new Part.Buttons(List.of(button)));
    }
    return parts;
  }

  /** A page of everything there is to advise, from a place on. */
  public Reply plan(int from) {
    List<Advice> all = turn.plan().advice();
    AdviceCards cards = new AdviceCards(turn);
    List<Part.Item> items = all.stream().skip(from).limit(PAGE).map(cards::item).toList();
    Part list =
        new Part.Listing(
            TEXTS.everythingThereIsToDo(),
            items,
            ListPaging.more(
                all.size(), from + PAGE, ButtonToken.of(ButtonTokens.PLAN, from + PAGE)));
    String summary = TEXTS.piecesOfAdvice(all.size());
    return ReplyShapes.view(
        all.isEmpty() ? TEXTS.nothingIsToBeDone() : summary,
        List.of(list),
        ButtonToken.of(ButtonTokens.PLAN, from));
  }

  /** Numbers are about the agenda as it was shown last, though some of it is done since. */
  private void remember(List<Advice> todo) {
    String text =
        Stream.concat(Stream.of(turn.today().toString()), todo.stream().map(Advice::key))
            .collect(Collectors.joining("\n"));
    Optional<String> before = turn.services().persons().get(turn.owner(), STORED);
    if (!before.equals(Optional.of(text))) {
      turn.services().persons().put(turn.owner(), STORED, text);
    }
  }

  /** The key at a place of the agenda as it was shown last on this day, counted from 1. */
  public Optional<String> key(int number) {
    List<String> shown =
        turn.services().persons().get(turn.owner(), STORED).stream()
            .flatMap(String::lines)
            .toList();
    boolean isOfToday = !shown.isEmpty() && shown.get(0).equals(turn.today().toString());
    List<String> keys = isOfToday ? shown.subList(1, shown.size()) : turn.plan().agenda();
    return number >= 1 && number <= keys.size()
        ? Optional.of(keys.get(number - 1))
        : Optional.empty();
  }
}
