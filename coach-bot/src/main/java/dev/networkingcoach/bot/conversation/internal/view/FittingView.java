package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Contacts of whom something is known, with what that is. */
public final class FittingView {
  private static final int MOST = 20;

  private final ConversationTurn turn;

  /** Looks in what is known in this turn. */
  public FittingView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Whom it is known of. */
  public Reply reply(WhoFits said) {
    List<String> wanted = List.of(PersonName.fold(said.words()).split(" ", -1));
    List<Part.Item> found =
        turn.network().contacts().stream()
            .filter(contact -> !contact.archived())
            .flatMap(contact -> item(contact, said.where(), wanted).stream())
            .toList();
    String words = SentencePieces.cut(said.words(), 60);
    if (found.isEmpty()) {
      return ReplyShapes.words(TEXTS.iKnowOfNobodyWho(words));
    }
    String text = SentencePieces.capital(TEXTS.contacts(found.size())) + ": " + words + ".";
    List<Part.Item> shown = found.stream().limit(MOST).toList();
    return ReplyShapes.answer(text, List.of(new Part.Listing(text, shown, null)));
  }

  private Optional<Part.Item> item(Contact contact, WhoFits.Where where, List<String> wanted) {
    String name = turn.people().name(contact.id());
    return texts(contact, where)
        .filter(text -> fits(text, wanted))
        .findFirst()
        .map(
            text ->
                new Part.Item(
                    name, SentencePieces.cut(text, 200), ButtonTokens.who(name, contact.id())));
  }

  /** Whether each of the words begins one of a text. */
  private static boolean fits(String text, List<String> wanted) {
    String folded = " " + PersonName.fold(text);
    return wanted.stream().allMatch(word -> !word.isEmpty() && folded.contains(" " + word));
  }

  private Stream<String> texts(Contact contact, WhoFits.Where where) {
    return switch (where) {
      case NEEDS -> topics(TEXTS.needs(), contact.needs());
      case OFFERS -> topics(TEXTS.offers(), contact.offers());
      case INTERESTS -> topics(TEXTS.isInterestedIn(), contact.interests());
      case MARKETS -> topics(TEXTS.serves(), contact.markets());
      case WORK -> Stream.ofNullable(ContactSummary.job(contact));
      case ANYWHERE ->
          Stream.of(
                  Stream.ofNullable(ContactSummary.job(contact)),
                  topics(TEXTS.offers(), contact.offers()),
                  topics(TEXTS.isInterestedIn(), contact.interests()),
                  turn.known().notesAbout(contact.id()).stream().map(Note::text))
              .flatMap(texts -> texts);
    };
  }

  private static Stream<String> topics(String lead, List<Topic> topics) {
    return topics.stream().map(topic -> lead + topic.text());
  }
}
