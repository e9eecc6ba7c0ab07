package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.explain.ContactStanding;
import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.InteractionKind;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The week, looked back on. */
public final class LookBack {
  private static final int DAYS = 7;

  private final ConversationTurn turn;

  /** Looks back from this turn. */
  public LookBack(ConversationTurn turn) {
    this.turn = turn;
  }

  /** The seven days up to today. */
  public Reply week() {
    LocalDate from = turn.today().minusDays(DAYS - 1);
    List<Part.Field> fields =
        List.of(
            field(TEXTS.given(), happened(from, InteractionKind.GAVE) + introduced(from)),
            field(TEXTS.asked(), happened(from, InteractionKind.ASKED)),
            field(TEXTS.thanked(), happened(from, InteractionKind.THANKED)),
            field(TEXTS.met(), happened(from, InteractionKind.MET)),
            field(TEXTS.followedUpInTime(), followedUp(from)),
            field(TEXTS.newAdvocates(), advocates(from)));
    String summary =
        fields.stream()
            .map(field -> field.name().toLowerCase(Locale.ROOT) + " " + field.value())
            .collect(Collectors.joining(", "));
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Headline(TEXTS.yourWeekSince(DatePhrases.written(from, turn.today()))));
    parts.add(new Part.Facts(null, fields));
    new MeetingView(turn).ahead(DAYS).ifPresent(parts::add);
    return ReplyShapes.answer(TEXTS.yourWeek(summary), parts);
  }

  private static Part.Field field(String name, long number) {
    return new Part.Field(name, String.valueOf(number));
  }

  private boolean isWithin(LocalDate day, LocalDate from) {
    return !day.isBefore(from) && !day.isAfter(turn.today());
  }

  private long happened(LocalDate from, InteractionKind kind) {
    return turn.network().interactions().stream()
        .filter(one -> one.kind() == kind && isWithin(one.on(), from))
        .count();
  }

  private long introduced(LocalDate from) {
    return turn.network().introductions().stream().filter(one -> isWithin(one.on(), from)).count();
  }

  private long advocates(LocalDate from) {
    return turn.network().contacts().stream()
        .filter(contact -> contact.advocacy() != Advocacy.NONE)
        .flatMap(contact -> Stream.ofNullable(contact.advocacySince()))
        .filter(since -> isWithin(since, from))
        .count();
  }

  /** Contacts first followed up with this week, no later after the meeting than the policy says. */
  private long followedUp(LocalDate from) {
    return turn
        .services()
        .coach()
        .overview(turn.network(), turn.today())
        .standings()
        .values()
        .stream()
        .filter(standing -> isFollowedUp(standing, from))
        .count();
  }

  private boolean isFollowedUp(ContactStanding standing, LocalDate from) {
    Interaction encounter = standing.encounter();
    LocalDate first = standing.followedUp();
    int days = turn.network().policy().followUpDays();
    return encounter != null
        && first != null
        && isWithin(first, from)
        && !first.isAfter(encounter.on().plusDays(days));
  }
}
