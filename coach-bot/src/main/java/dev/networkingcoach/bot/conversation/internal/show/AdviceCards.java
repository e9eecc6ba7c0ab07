package dev.networkingcoach.bot.conversation.internal.show;

import static dev.networkingcoach.bot.conversation.internal.show.ShowTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Response;
import dev.networkingcoach.api.facts.ResponseKind;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.plan.Advice;
import dev.networkingcoach.api.plan.PlainReasons;
import dev.networkingcoach.api.plan.Urgency;
import dev.networkingcoach.bot.conversation.internal.turn.AdviceMark;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows advice. */
public final class AdviceCards {
  private static final int MOST_NOTES = 3;

  private final ConversationTurn turn;
  private final PlainReasons reasons;

  /** Shows advice of this turn. */
  public AdviceCards(ConversationTurn turn) {
    this.turn = turn;
    this.reasons = new PlainReasons(turn.network(), day -> DatePhrases.written(day, turn.today()));
  }

  /** An advice on one line, with what can be done about it. */
  public Part.AdviceCard card(Advice advice) {
    AdviceDeeds deeds = new AdviceDeeds(turn);
    String detail = detail(advice);
    return new Part.AdviceCard(
        advice.key(),
        advice.headline(),
        detail.isEmpty() ? null : detail,
        deeds.main(advice),
        deeds.menu(advice),
        ButtonToken.of(ButtonTokens.OPEN, AdviceMark.of(advice)).text());
  }

  /** Why in a clause, and when; empty where there is neither. */
  private String detail(Advice advice) {
    return Stream.of(reasons.brief(advice), when(advice))
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining("; "));
  }

  private String when(Advice advice) {
    LocalDate due = advice.due();
    LocalDate bestBy = advice.bestBy();
    if (advice.urgency() == Urgency.OVERDUE && due != null) {
      return TEXTS.overdueSince(on(due));
    }
    if (bestBy != null && !bestBy.isBefore(turn.today())) {
      return TEXTS.bestBy(on(bestBy));
    }
    return due == null ? "" : TEXTS.due(on(due));
  }

  /** An advice in a list. */
  public Part.Item item(Advice advice) {
    String detail = advice.suppressed() ? away(advice) : when(advice);
    return new Part.Item(
        advice.headline(), detail.isEmpty() ? null : detail, new AdviceDeeds(turn).main(advice));
  }

  /** Why an advice is not in the agenda. */
  private String away(Advice advice) {
    List<Response> answers =
        turn.network().responses().stream()
            .filter(answer -> advice.key().equals(answer.advice()))
            .toList();
    Optional<LocalDate> until =
        answers.stream()
            .filter(answer -> answer.kind() == ResponseKind.SNOOZED)
            .flatMap(answer -> Stream.ofNullable(answer.until()))
            .max(Comparator.naturalOrder());
    if (answers.stream().anyMatch(answer -> answer.kind() == ResponseKind.DISMISSED)) {
      return TEXTS.saidNo();
    }
    boolean muted =
        turn.network().responses().stream()
            .anyMatch(
                answer ->
                    answer.kind() == ResponseKind.MUTED && advice.rule().equals(answer.rule()));
    return muted || until.isEmpty() ? TEXTS.noneOfThisKind() : TEXTS.putOffUntil(on(until.get()));
  }

  /** The reasons, as people say them. */
  public List<String> reasons(Advice advice) {
    return reasons.of(advice);
  }

  /** A reason with dates as people say them, and without the ids that only the journal knows. */
  public String readable(String reason) {
    return reasons.sentence(reason);
  }

  private String on(LocalDate day) {
    return DatePhrases.on(day, turn.today());
  }

  /** Job and last notes of each person. */
  public List<String> context(Advice advice) {
    return advice.contacts().stream()
        .flatMap(id -> turn.people().contact(id).stream())
        .flatMap(contact -> about(contact).stream())
        .toList();
  }

  private List<String> about(Contact contact) {
    List<String> lines = new ArrayList<>();
    String job = ContactSummary.job(contact);
    if (job != null) {
      lines.add(contact.name() + ": " + job);
    }
    lines.addAll(notes(contact.id(), MOST_NOTES));
    return lines;
  }

  /** The latest notes about a contact, newest first. */
  List<String> notes(String contact, int most) {
    List<Note> notes = new ArrayList<>(turn.known().notesAbout(contact));
    Collections.reverse(notes);
    return notes.stream()
        .limit(most)
        .map(
            note ->
                DatePhrases.written(note.on(), turn.today())
                    + ": "
                    + SentencePieces.brief(note.text()))
        .toList();
  }
}
