package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.show.Replies;
import dev.networkingcoach.bot.conversation.internal.turn.LongWords;
import dev.networkingcoach.bot.conversation.internal.turn.Said;
import dev.networkingcoach.bot.conversation.internal.turn.Token;
import dev.networkingcoach.bot.conversation.internal.turn.Turn;
import dev.networkingcoach.bot.conversation.internal.words.About;
import dev.networkingcoach.bot.conversation.internal.words.Phrases;
import dev.networkingcoach.bot.reply.Button;
import dev.networkingcoach.bot.reply.Part;
import dev.networkingcoach.bot.reply.Reply;
import dev.networkingcoach.language.command.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Asks who is meant. Each answer is a button that says the whole again with that answer. */
public final class Questions {
  /** The verb of a button that says words again. */
  public static final String SAY = "say";

  private static final int MOST_CANDIDATES = 10;

  private final Turn turn;

  Questions(Turn turn) {
    this.turn = turn;
  }

  Reply whichOf(Who who, List<Contact> candidates) {
    String text =
        Phrases.cut(who.written(), 80)
            + " fits "
            + candidates.size()
            + " of your contacts. Who is it?";
    return question(text, candidates(who, candidates));
  }

  Reply unknown(Who who, List<Contact> near, boolean mayAdd) {
    String name = Phrases.cut(who.written(), 80);
    String text =
        near.isEmpty()
            ? name + " is not among your contacts."
            : name + " is not among your contacts. Did you mean one of these?";
    List<Part> parts = new ArrayList<>(near.isEmpty() ? List.of() : candidates(who, near));
    String hint = mayAdd ? "" : " Say \"add " + name + "\" to add them.";
    add(who, name, mayAdd).ifPresent(parts::add);
    return question(text + hint, parts);
  }

  private Optional<Part> add(Who who, String name, boolean mayAdd) {
    return mayAdd
        ? again(who, Said.NEW)
            .map(token -> Replies.primary("Add " + name + " as a new person", token))
            .map(button -> new Part.Buttons(List.of(button)))
        : Optional.empty();
  }

  private static Reply question(String text, List<Part> more) {
    Stream<Part> words = Stream.of(new Part.Words(text, Part.Tone.PLAIN));
    return new Reply(
        Phrases.brief(text), Stream.concat(words, more.stream()).toList(), null, Reply.Kind.ANSWER);
  }

  private List<Part> candidates(Who who, List<Contact> contacts) {
    List<Part.Item> items =
        contacts.stream().limit(MOST_CANDIDATES).map(contact -> item(who, contact)).toList();
    List<Part> parts = new ArrayList<>(List.of(new Part.Listing(null, items, null)));
    if (contacts.size() > MOST_CANDIDATES) {
      String more = "There are more: say it again with more of the name.";
      parts.add(new Part.Words(more, Part.Tone.FAINT));
    }
    return parts;
  }

  private Part.Item item(Who who, Contact contact) {
    Someone someone = Someone.of(contact);
    Button button =
        again(who, contact.id()).map(token -> Replies.button(someone.name(), token)).orElse(null);
    return new Part.Item(someone.name(), About.job(contact), button);
  }

  /** Empty where nothing was said in words, or too much for a button to hold. */
  private Optional<Token> again(Who who, String choice) {
    Said said = turn.said();
    if (said.text().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> choices = new TreeMap<>(said.choices());
    choices.put(who.written(), choice);
    List<String> arguments =
        new ArrayList<>(List.of(said.entry(), turn.today().toString(), said.text()));
    choices.forEach(
        (written, id) -> {
          arguments.add(written);
          arguments.add(id);
        });
    Token token = new Token(SAY, arguments);
    if (!token.fits()) {
      new LongWords(turn).keep(said.entry(), said.text());
      arguments.set(2, "");
      token = new Token(SAY, arguments);
    }
    return Optional.of(token).filter(Token::fits);
  }
}
