package dev.networkingcoach.bot.conversation.internal.view;

import static dev.networkingcoach.bot.conversation.internal.view.ViewTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import java.util.Comparator;
import java.util.List;

/** Finds contacts by words. */
public final class SearchView {
  private final ConversationTurn turn;

  /** Searches in this turn. */
  public SearchView(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Contacts whose name, organization or title has all the words, those by name first. */
  public Reply search(String words, int most) {
    List<String> wanted = List.of(PersonName.fold(words).split(" ", -1));
    List<Part> found =
        turn.network().contacts().stream()
            .filter(contact -> has(contact, wanted))
            .sorted(
                Comparator.comparing((Contact contact) -> !hasName(contact, wanted))
                    .thenComparing(Contact::archived)
                    .thenComparing(Contact::name, String.CASE_INSENSITIVE_ORDER))
            .limit(most)
            .<Part>map(this::card)
            .toList();
    return found.isEmpty()
        ? ReplyShapes.words(TEXTS.nobodyFits())
        : ReplyShapes.answer(SentencePieces.capital(TEXTS.contacts(found.size())) + ".", found);
  }

  private static boolean hasName(Contact contact, List<String> wanted) {
    String name = PersonName.fold(contact.name());
    return wanted.stream().allMatch(name::contains);
  }

  private static boolean has(Contact contact, List<String> wanted) {
    String job = ContactSummary.job(contact);
    String all = PersonName.fold(contact.name() + " " + (job == null ? "" : job));
    return wanted.stream().allMatch(all::contains);
  }

  private Part.PersonCard card(Contact contact) {
    String name = turn.people().name(contact.id());
    return new Part.PersonCard(
        contact.id(),
        name,
        ContactSummary.job(contact),
        List.of(),
        List.of(),
        List.of(ButtonTokens.who(name, contact.id())));
  }
}
