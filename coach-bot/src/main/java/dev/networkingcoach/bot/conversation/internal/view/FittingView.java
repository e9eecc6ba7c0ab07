package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.query.FactSearch;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import java.util.List;
import java.util.Optional;

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
    return found(said)
        .orElseGet(
            () -> ReplyShapes.words(TEXTS.iKnowOfNobodyWho(SentencePieces.cut(said.words(), 60))));
  }

  /** Whom it is known of; empty for nobody. */
  Optional<Reply> found(WhoFits said) {
    FactSearch search = new FactSearch(turn.known(), turn.today());
    List<Part.Item> found =
        turn.network().contacts().stream()
            .filter(contact -> !contact.archived())
            .flatMap(contact -> item(contact, said, search).stream())
            .toList();
    String words = SentencePieces.cut(said.words(), 60);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    String text = SentencePieces.capital(TEXTS.contacts(found.size())) + ": " + words + ".";
    List<Part.Item> shown = found.stream().limit(MOST).toList();
    return Optional.of(ReplyShapes.answer(text, List.of(new Part.Listing(text, shown, null))));
  }

  private Optional<Part.Item> item(Contact contact, WhoFits said, FactSearch search) {
    String name = turn.people().name(contact.id());
    return search
        .reason(contact, said.where(), said.words())
        .map(
            text ->
                new Part.Item(
                    name, SentencePieces.cut(text, 200), ButtonTokens.who(name, contact.id())));
  }
}
