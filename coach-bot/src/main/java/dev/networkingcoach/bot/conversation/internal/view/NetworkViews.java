package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.journal.FactKind;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ListPaging;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.ContactWords;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of what is in the network. */
public final class NetworkViews {
  private static final int PAGE = 20;

  private final ConversationTurn turn;

  /** Lists of this turn. */
  public NetworkViews(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Who could help whom. */
  public Reply matches() {
    AdviceCards cards = new AdviceCards(turn);
    List<Part> matches =
        turn.plan().advice().stream()
            .filter(advice -> advice.rule().equals("intro.match") && !advice.suppressed())
            .limit(PAGE)
            .<Part>map(cards::card)
            .toList();
    return matches.isEmpty()
        ? ReplyShapes.words(TEXTS.nobodyYouKnowLooksFor())
        : ReplyShapes.view(
            TEXTS.peopleWhoCouldHelpEach(SentencePieces.capital(TEXTS.matches(matches.size()))),
            matches,
            ButtonToken.of(ButtonTokens.MATCHES));
  }

  /** A page of all facts of a kind, from a place on. */
  public Reply all(FactKind kind, int from) {
    FactPage page = page(kind, from);
    String title = SentencePieces.capital(title(kind));
    Part list =
        new Part.Listing(
            page.all == 0 ? TEXTS.noneYet(title) : title,
            page.items,
            ListPaging.more(
                page.all, from + PAGE, ButtonToken.of(ButtonTokens.ALL, kind, from + PAGE)));
    return ReplyShapes.view(
        title + ": " + page.all + ".", List.of(list), ButtonToken.of(ButtonTokens.ALL, kind, from));
  }

  /** Those shown of all facts of a kind; the others are only counted. */
  private record FactPage(int all, List<Part.Item> items) {
    static <T> FactPage of(List<T> all, int from, Function<T, Part.Item> item) {
      return new FactPage(all.size(), all.stream().skip(from).limit(PAGE).map(item).toList());
    }
  }

  private static String title(FactKind kind) {
    return switch (kind) {
      case TARGET -> TEXTS.peopleYouWantToMeet2();
      default -> SentencePieces.plain(kind) + "s";
    };
  }

  private FactPage page(FactKind kind, int from) {
    Network network = turn.network();
    return switch (kind) {
      case CONTACT ->
          FactPage.of(
              network.contacts().stream()
                  .sorted(Comparator.comparing(Contact::name, String.CASE_INSENSITIVE_ORDER))
                  .toList(),
              from,
              this::item);
      case TARGET ->
          FactPage.of(
              network.targets(), from, t -> item(t.name(), t.reached() ? "reached" : by(t.by())));
      case GOAL ->
          FactPage.of(
              network.goals(),
              from,
              g -> item(g.text(), g.achieved() ? "achieved" : by(g.deadline())));
      case EVENT ->
          FactPage.of(
              network.events().stream().sorted(Comparator.comparing(Event::on).reversed()).toList(),
              from,
              e -> item(e.name(), DatePhrases.on(e.on(), turn.today())));
      case GROUP -> FactPage.of(network.groups(), from, g -> item(g.name(), g.platform()));
      case RESOURCE ->
          FactPage.of(
              network.resources(), from, r -> item(r.title(), ContactWords.topics(r.topics())));
      default -> new FactPage(0, List.of());
    };
  }

  private @Nullable String by(@Nullable LocalDate day) {
    return day == null ? null : TEXTS.by(DatePhrases.written(day, turn.today()));
  }

  private static Part.Item item(String text, @Nullable String detail) {
    return new Part.Item(
        SentencePieces.brief(text), detail == null || detail.isBlank() ? null : detail, null);
  }

  private Part.Item item(Contact contact) {
    String name = turn.people().name(contact.id());
    return new Part.Item(
        name,
        ContactSummary.job(contact),
        ReplyShapes.button(TEXTS.show(), ButtonToken.of(ButtonTokens.WHO, contact.id())));
  }
}
