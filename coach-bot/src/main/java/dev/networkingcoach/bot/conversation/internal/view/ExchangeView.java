package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.fault.InvalidFactsException;
import dev.networkingcoach.api.journal.Journal;
import dev.networkingcoach.bot.content.ContentBytes;
import dev.networkingcoach.bot.conversation.internal.record.EntryUndo;
import dev.networkingcoach.bot.conversation.internal.record.PeopleApart;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.exchange.ContactExchange;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Housekeeping;
import java.util.List;
import java.util.stream.Stream;

/** Contacts that come in, and everything to take away. */
public final class ExchangeView {
  private static final int MOST_PAIRS = 20;
  private static final int MOST_TRIES = 5;

  private final ConversationTurn turn;

  /** Exchanges in this turn. */
  public ExchangeView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Everything, in one of several forms. */
  public Reply export(Housekeeping.Format format) {
    Part file = turn.services().exchange().export(turn.known(), format);
    List<Button> others =
        Stream.of(Housekeeping.Format.values())
            .filter(other -> other != format)
            .map(
                other ->
                    ReplyShapes.button(
                        TEXTS.as(shown(other)), ButtonToken.of(ButtonTokens.EXPORT, other)))
            .toList();
    String text = TEXTS.exported(format == Housekeeping.Format.JSON, shown(format));
    return ReplyShapes.answer(
        text, List.of(new Part.Words(text, Part.Tone.PLAIN), file, new Part.Buttons(others)));
  }

  private static String shown(Housekeeping.Format format) {
    return format == Housekeeping.Format.VCARD ? "vCard" : format.name();
  }

  /** Deadlines and events as a calendar. */
  public Reply calendar() {
    Part file = turn.services().exchange().calendar(turn.network(), turn.today());
    String text = TEXTS.yourDeadlinesAndEventsFor();
    return ReplyShapes.answer(text, List.of(new Part.Words(text, Part.Tone.PLAIN), file));
  }

  /** How to bring contacts in. */
  public Reply howToImport() {
    String text = TEXTS.sendTheFileHereOr();
    return ReplyShapes.words(text);
  }

  /** A file that was sent. */
  public Reply read(String name, ContentBytes content) {
    for (int tries = 1; true; tries++) {
      long number = turn.known().number();
      ContactExchange.Arrival arrival = arrival(name, content);
      try {
        return taken(arrival);
      } catch (InvalidFactsException against) {
        turn.forgetWhatWasRead();
        // Again only where something else was recorded meanwhile that stands against it.
        if (tries == MOST_TRIES || turn.known().number() == number) {
          throw against;
        }
      }
    }
  }

  private ContactExchange.Arrival arrival(String name, ContentBytes content) {
    return turn.services()
        .exchange()
        .read(
            name,
            content,
            turn.known(),
            turn.today(),
            person -> turn.services().journal().isForgotten(turn.owner(), person));
  }

  private Reply taken(ContactExchange.Arrival arrival) {
    Part summary = new Part.Words(String.join("\n", arrival.summary()), Part.Tone.PLAIN);
    if (arrival.changes().isEmpty() && turn.recordedBefore().isEmpty()) {
      return ReplyShapes.plus(ReplyShapes.words(TEXTS.theFileBringsNothingNew()), List.of(summary));
    }
    Journal.Recorded recorded = turn.record(arrival.changes());
    boolean known = recorded.repeated() && !turn.event().again();
    Button undo =
        ReplyShapes.button(
            TEXTS.undoTheImport(),
            ButtonToken.of(EntryUndo.VERB, recorded.number(), turn.known().number()));
    String text = known ? TEXTS.thatFileIsInAlready() : TEXTS.theFileIsIn();
    return ReplyShapes.answer(
        text,
        List.of(
            new Part.Words(text, Part.Tone.PLAIN),
            summary,
            new Part.Buttons(List.of(undo, ButtonTokens.today()))));
  }

  /** Who may be there twice. */
  public Reply duplicates() {
    PeopleApart apart = new PeopleApart(turn);
    List<ContactExchange.Duplicate> pairs =
        turn.services().exchange().duplicates(turn.network()).stream()
            .filter(pair -> !apart.has(pair.one(), pair.other()))
            .limit(MOST_PAIRS)
            .toList();
    if (pairs.isEmpty()) {
      return ReplyShapes.words(TEXTS.nobodySeemsToBeThere());
    }
    String text = TEXTS.mayBeOne(SentencePieces.capital(TEXTS.pairs(pairs.size())));
    return ReplyShapes.answer(
        text,
        List.of(
            new Part.Listing(
                TEXTS.whoMayBeThereTwice(), pairs.stream().flatMap(this::items).toList(), null)));
  }

  private Stream<Part.Item> items(ContactExchange.Duplicate pair) {
    String one = turn.people().name(pair.one());
    String other = turn.people().name(pair.other());
    ButtonToken merge =
        ButtonToken.of(ButtonTokens.MERGE, pair.other(), pair.one(), turn.known().number());
    ButtonToken apart = ButtonToken.of(ButtonTokens.APART, pair.other(), pair.one());
    return Stream.of(
        new Part.Item(
            TEXTS.and(one, pair.one(), other) + " (" + pair.other() + ")",
            pair.why(),
            ReplyShapes.button(TEXTS.merge(), merge)),
        new Part.Item(
            TEXTS.orTwoPeople(one, other), null, ReplyShapes.button(TEXTS.twoPeople(), apart)));
  }
}
