package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.plan.Action;
import dev.networkingcoach.bot.conversation.internal.show.AdviceCards;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The dashboard. */
public final class HomeView {
  private static final int MOST_TARGETS = 5;

  /** As far ahead as the rules look. */
  private static final int MEETING_DAYS = 14;

  private final ConversationTurn turn;

  /** The dashboard of this turn. */
  public HomeView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Plan, balance, windows that close, advocates, targets and settings. */
  public Reply reply() {
    Reply today = new AgendaView(turn).today();
    List<Part> parts = new ArrayList<>(today.parts());
    new MeetingView(turn).ahead(MEETING_DAYS).ifPresent(parts::add);
    parts.add(balance());
    closing().ifPresent(parts::add);
    parts.add(advocates());
    targets().ifPresent(parts::add);
    parts.addAll(new SettingsView(turn).reply().parts());
    return ReplyShapes.view(today.summary(), parts, ButtonToken.of(ButtonTokens.HOME));
  }

  private Part balance() {
    Network network = turn.network();
    long introduced =
        network.introductions().stream().filter(one -> !one.on().isAfter(turn.today())).count();
    return new Part.Facts(
        TEXTS.yourBalance(),
        List.of(
            new Part.Field(TEXTS.given(), count(InteractionKind.GAVE) + introduced + ""),
            new Part.Field(TEXTS.asked(), count(InteractionKind.ASKED) + ""),
            new Part.Field(TEXTS.received(), count(InteractionKind.RECEIVED) + ""),
            new Part.Field(TEXTS.thanked(), count(InteractionKind.THANKED) + "")));
  }

  private long count(InteractionKind kind) {
    return turn.network().interactions().stream()
        .filter(one -> one.kind() == kind && !one.on().isAfter(turn.today()))
        .count();
  }

  private Optional<Part> closing() {
    List<Part.Item> items =
        turn.plan().advice().stream()
            .filter(advice -> advice.action() == Action.FOLLOW_UP && !advice.suppressed())
            .sorted(Comparator.comparing(advice -> Objects.requireNonNull(advice.due())))
            .map(new AdviceCards(turn)::item)
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Listing(TEXTS.followUpWindowsThatClose(), items, null));
  }

  private Part advocates() {
    String text = new AdvocateView(turn).count();
    return new Part.Facts(TEXTS.advocates(), List.of(new Part.Field(TEXTS.onYourList(), text)));
  }

  private Optional<Part> targets() {
    List<Part.Item> items =
        turn.network().targets().stream()
            .filter(target -> !target.reached())
            .limit(MOST_TARGETS)
            .map(target -> new Part.Item(target.name(), way(target.id()), null))
            .toList();
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(new Part.Listing(TEXTS.peopleYouWantToMeet(), items, null));
  }

  private String way(String target) {
    return turn.services()
        .paths()
        .best(turn.network(), target, turn.today())
        .map(path -> path.people().stream().map(turn.people()::name).toList())
        .map(
            names ->
                TEXTS.through(SentencePieces.and(names.subList(1, Math.max(2, names.size() - 1)))))
        .orElse(TEXTS.noWayKnownYet());
  }
}
