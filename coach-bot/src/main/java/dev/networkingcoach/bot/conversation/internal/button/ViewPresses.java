package dev.networkingcoach.bot.conversation.internal.button;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.form.Stale;
import dev.networkingcoach.bot.conversation.internal.show.Agenda;
import dev.networkingcoach.bot.conversation.internal.show.AgendaShown;
import dev.networkingcoach.bot.conversation.internal.show.Buttons;
import dev.networkingcoach.bot.conversation.internal.show.Paging;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.Home;
import dev.networkingcoach.bot.conversation.internal.view.LogView;
import dev.networkingcoach.bot.conversation.internal.view.NetworkViews;
import dev.networkingcoach.bot.conversation.internal.view.WholePlan;
import dev.networkingcoach.bot.conversation.internal.view.WhyView;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Housekeeping;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Buttons that show something. */
final class ViewPresses {
  private ViewPresses() {}

  static void register(Map<String, Press> presses) {
    presses.put(Buttons.TODAY, (token, turn) -> new AgendaShown(turn).again(token));
    presses.put(Buttons.HOME, (token, turn) -> new Home(turn).reply());
    presses.put(Buttons.WHOLE_PLAN, (token, turn) -> new WholePlan(turn).reply());
    presses.put(Buttons.MATCHES, (token, turn) -> new NetworkViews(turn).matches());
    presses.put(
        Buttons.PLAN, (token, turn) -> new Agenda(turn).plan(Paging.place(token.argument(0))));
    presses.put(Buttons.LOG, (token, turn) -> new LogView(turn).page(token));
    presses.put(Buttons.WHO, (token, turn) -> contact(token, turn, new PersonCards(turn)::reply));
    presses.put(
        Buttons.EXPLAIN,
        (token, turn) -> contact(token, turn, one -> new WhyView(turn).about(one, null)));
    presses.put(Buttons.HISTORY, ViewPresses::history);
    presses.put(Buttons.ALL, ViewPresses::all);
    presses.put(Buttons.EXPORT, ViewPresses::export);
    presses.put(Buttons.IMPORT, (token, turn) -> new ExchangeView(turn).howToImport());
  }

  static Reply contact(Token token, Turn turn, Function<Contact, Reply> then) {
    return turn.people().contact(token.argument(0)).map(then).orElseGet(Stale::person);
  }

  private static Reply history(Token token, Turn turn) {
    int from = Paging.place(token.argument(1));
    return contact(
        token,
        turn,
        contact ->
            Replies.answer(
                "What happened with " + turn.people().name(contact.id()) + ".",
                List.of(new PersonCards(turn).history(contact.id(), from))));
  }

  private static Reply all(Token token, Turn turn) {
    int from = Paging.place(token.argument(1));
    return Stream.of(FactKind.values())
        .filter(kind -> kind.name().equals(token.argument(0)))
        .findFirst()
        .map(kind -> new NetworkViews(turn).all(kind, from))
        .orElseGet(Presses::unknown);
  }

  private static Reply export(Token token, Turn turn) {
    return Stream.of(Housekeeping.Format.values())
        .filter(format -> format.name().equals(token.argument(0)))
        .findFirst()
        .map(format -> new ExchangeView(turn).export(format))
        .orElseGet(Presses::unknown);
  }
}
