package dev.networkingcoach.bot.conversation.internal.button;

import static dev.networkingcoach.bot.conversation.internal.button.ButtonTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.form.StaleReplies;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.PersonCards;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.view.AgendaShown;
import dev.networkingcoach.bot.conversation.internal.view.AgendaView;
import dev.networkingcoach.bot.conversation.internal.view.ExchangeView;
import dev.networkingcoach.bot.conversation.internal.view.HomeView;
import dev.networkingcoach.bot.conversation.internal.view.LogView;
import dev.networkingcoach.bot.conversation.internal.view.NetworkViews;
import dev.networkingcoach.bot.conversation.internal.view.SettingsView;
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

  static void register(Map<String, ButtonPress> presses) {
    presses.put(ButtonTokens.TODAY, (token, turn) -> new AgendaShown(turn).again(token));
    presses.put(ButtonTokens.HOME, (token, turn) -> new HomeView(turn).reply());
    presses.put(ButtonTokens.WHOLE_PLAN, (token, turn) -> new WholePlan(turn).reply());
    presses.put(ButtonTokens.MATCHES, (token, turn) -> new NetworkViews(turn).matches());
    presses.put(
        ButtonTokens.PLAN,
        (token, turn) -> new AgendaView(turn).plan(ListPaging.place(token.argument(0))));
    presses.put(ButtonTokens.LOG, (token, turn) -> new LogView(turn).page(token));
    presses.put(
        ButtonTokens.WHO, (token, turn) -> contact(token, turn, new PersonCards(turn)::reply));
    presses.put(
        ButtonTokens.EXPLAIN,
        (token, turn) -> contact(token, turn, one -> explained(token, one, turn)));
    presses.put(ButtonTokens.HISTORY, ViewPresses::history);
    presses.put(ButtonTokens.ALL, ViewPresses::all);
    presses.put(ButtonTokens.EXPORT, ViewPresses::export);
    presses.put(ButtonTokens.SETTINGS, (token, turn) -> new SettingsView(turn).reply());
    presses.put(ButtonTokens.IMPORT, (token, turn) -> new ExchangeView(turn).howToImport());
  }

  static Reply contact(ButtonToken token, ConversationTurn turn, Function<Contact, Reply> then) {
    return turn.people().contact(token.argument(0)).map(then).orElseGet(StaleReplies::person);
  }

  private static Reply explained(ButtonToken token, Contact contact, ConversationTurn turn) {
    WhyView why = new WhyView(turn);
    return token.argument(1).equals(ButtonTokens.ALL)
        ? why.silent(contact)
        : why.about(contact, null);
  }

  private static Reply history(ButtonToken token, ConversationTurn turn) {
    int from = ListPaging.place(token.argument(1));
    return contact(
        token,
        turn,
        contact ->
            ReplyShapes.answer(
                TEXTS.whatHappenedWith(turn.people().name(contact.id())),
                List.of(new PersonCards(turn).history(contact.id(), from))));
  }

  private static Reply all(ButtonToken token, ConversationTurn turn) {
    int from = ListPaging.place(token.argument(1));
    return Stream.of(FactKind.values())
        .filter(kind -> kind.name().equals(token.argument(0)))
        .findFirst()
        .map(kind -> new NetworkViews(turn).all(kind, from))
        .orElseGet(ButtonPresses::unknown);
  }

  private static Reply export(ButtonToken token, ConversationTurn turn) {
    return Stream.of(Housekeeping.Format.values())
        .filter(format -> format.name().equals(token.argument(0)))
        .findFirst()
        .map(format -> new ExchangeView(turn).export(format))
        .orElseGet(ButtonPresses::unknown);
  }
}
