package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.AgendaTexts.TEXTS;

import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An agenda that was shown, brought up to date. On its day that is the agenda as it is now; later
 * it is what is open still of what it showed, so that it does not turn into that of another day.
 */
public final class AgendaShown {
  private final ConversationTurn turn;

  /** What was shown before this turn. */
  public AgendaShown(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Names a day and the advice that was shown on it. */
  static ButtonToken token(LocalDate day, List<Advice> shown) {
    return new ButtonToken(
        ButtonTokens.TODAY,
        Stream.concat(Stream.of(day.toString()), shown.stream().map(AgendaShown::mark)).toList());
  }

  /** Short, for every button carries it; where two share one, the card shows one more. */
  private static String mark(Advice advice) {
    return Integer.toHexString(advice.key().hashCode());
  }

  /** The agenda that a token names; that of today where it names none. */
  public Reply again(ButtonToken token) {
    LocalDate day = day(token.argument(0), turn.today());
    return day.isBefore(turn.today()) ? leftOf(day, token) : new AgendaView(turn).today();
  }

  private Reply leftOf(LocalDate day, ButtonToken token) {
    AdviceCards cards = new AdviceCards(turn);
    List<Part.AdviceCard> open =
        turn.plan().advice().stream()
            .filter(advice -> !advice.suppressed() && token.arguments().contains(mark(advice)))
            .map(cards::card)
            .toList();
    String of = DatePhrases.written(day, turn.today());
    String title =
        open.isEmpty()
            ? TEXTS.nothingIsOpenOf(of)
            : TEXTS.stillOpenOf(
                SentencePieces.capital(TEXTS.thingsOpen(open.size())), of, open.size());
    List<Part> parts = new ArrayList<>(List.of(new Part.Headline(title)));
    parts.addAll(open);
    parts.add(new Part.Buttons(List.of(ButtonTokens.today())));
    return ReplyShapes.view(title + ".", parts, token);
  }

  private static LocalDate day(String written, LocalDate today) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException none) {
      return today;
    }
  }
}
