package dev.networkingcoach.bot.conversation.internal.who;

import static dev.networkingcoach.bot.conversation.internal.who.WhoTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.show.ReplyShapes;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.LongWords;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
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
public final class WhoQuestions {
  /** The verb of a button that says words again. */
  public static final String SAY = "say";

  /** The same, for an answer to a question of yes or no. */
  public static final String AGREE = "agree";

  private static final int MOST_SINGLE = 4;

  private static final int MOST_CANDIDATES = 10;

  private final ConversationTurn turn;

  /** Asks in this turn. */
  public WhoQuestions(ConversationTurn turn) {
    this.turn = turn;
  }

  /** Whether a button says words again. */
  public static boolean saysAgain(ButtonToken token) {
    return token.verb().equals(SAY) || token.verb().equals(AGREE);
  }

  /**
   * Asks whether to add everybody who is new, in one question.
   *
   * @param names the names
   * @param jobs what they do and where, by name, as far as it was told
   */
  public Reply newPeople(List<String> names, Map<String, String> jobs) {
    boolean isOne = names.size() == 1;
    String all = isOne ? names.get(0) : names.size() == 2 ? "both" : TEXTS.all(names.size());
    List<String> shown =
        names.stream()
            .map(name -> jobs.containsKey(name) ? name + " (" + jobs.get(name) + ")" : name)
            .toList();
    String text =
        TEXTS.nothingOfThatIsRecorded(
            SentencePieces.cut(SentencePieces.and(shown), 300),
            isOne ? TEXTS.isNotAmongYourContacts() : TEXTS.areNewAdd(all));
    List<Button> buttons = new ArrayList<>();
    agree(names, names)
        .map(token -> ReplyShapes.primary(TEXTS.addAll(all, isOne), token))
        .ifPresent(buttons::add);
    if (!isOne && names.size() <= MOST_SINGLE) {
      for (String name : names) {
        agree(names, List.of(name))
            .map(token -> ReplyShapes.button(TEXTS.only(name), token))
            .ifPresent(buttons::add);
      }
    }
    buttons.add(ReplyShapes.button(TEXTS.no(), ButtonToken.of(ButtonTokens.KEEP)));
    return ReplyShapes.words(text, buttons.toArray(Button[]::new));
  }

  /** The words again, with some of the people who are new added and the others left out. */
  private Optional<ButtonToken> agree(List<String> names, List<String> added) {
    Map<String, String> choices = new TreeMap<>();
    names.forEach(
        name -> choices.put(name, added.contains(name) ? Utterance.NEW : Utterance.LEFT_OUT));
    return again(AGREE, choices);
  }

  /** Asks for a yes or no before the words are done. */
  public Reply yesOrNo(String text, String question, String yes, String no) {
    List<Button> buttons = new ArrayList<>();
    again(AGREE, Map.of(question, Utterance.NEW))
        .map(token -> ReplyShapes.primary(yes, token))
        .ifPresent(buttons::add);
    again(AGREE, Map.of(question, Utterance.LEFT_OUT))
        .map(token -> ReplyShapes.button(no, token))
        .ifPresent(buttons::add);
    return ReplyShapes.words(text, buttons.toArray(Button[]::new));
  }

  /**
   * Asks whether words were read rightly.
   *
   * @param shown what would be recorded
   * @param question the name of the question
   * @param names who would be added: agreed to by the same answer
   */
  public Reply reading(String shown, String question, List<String> names) {
    Map<String, String> agreed = new TreeMap<>(Map.of(question, Utterance.NEW));
    names.forEach(name -> agreed.put(name, Utterance.NEW));
    List<Button> buttons = new ArrayList<>();
    again(AGREE, agreed)
        .map(token -> ReplyShapes.primary(TEXTS.yes(), token))
        .ifPresent(buttons::add);
    again(AGREE, Map.of(question, Utterance.NOTE))
        .map(token -> ReplyShapes.button(TEXTS.onlyANote(), token))
        .ifPresent(buttons::add);
    again(AGREE, Map.of(question, Utterance.LEFT_OUT))
        .map(token -> ReplyShapes.button(TEXTS.no(), token))
        .ifPresent(buttons::add);
    return ReplyShapes.words(TEXTS.iReadThisAs(shown), buttons.toArray(Button[]::new));
  }

  /** Asks who is meant by a word that names nobody. */
  Reply whom(Who who, List<Contact> recent) {
    String text = TEXTS.whoIsMeantByNothing(SentencePieces.cut(who.written(), 80));
    return recent.isEmpty() ? ReplyShapes.problem(text) : question(text, candidates(who, recent));
  }

  Reply whichOf(Who who, List<Contact> candidates) {
    String text =
        TEXTS.fitsOfYourContactsWho(SentencePieces.cut(who.written(), 80), candidates.size());
    return question(text, candidates(who, candidates));
  }

  Reply unknown(Who who, List<Contact> near, boolean mayAdd) {
    String name = SentencePieces.cut(who.written(), 80);
    String text =
        near.isEmpty()
            ? TEXTS.isNotAmongYourContacts2(name)
            : TEXTS.isNotAmongYourContactsDid(name);
    List<Part> parts = new ArrayList<>(near.isEmpty() ? List.of() : candidates(who, near));
    String hint = mayAdd ? "" : TEXTS.sayAddToAddThem(name);
    add(who, name, mayAdd).ifPresent(parts::add);
    return question(text + hint, parts);
  }

  private Optional<Part> add(Who who, String name, boolean mayAdd) {
    return mayAdd
        ? again(who, Utterance.NEW)
            .map(token -> ReplyShapes.primary(TEXTS.addNamed(name), token))
            .map(button -> new Part.Buttons(List.of(button)))
        : Optional.empty();
  }

  private static Reply question(String text, List<Part> more) {
    Stream<Part> words = Stream.of(new Part.Words(text, Part.Tone.PLAIN));
    return new Reply(
        SentencePieces.brief(text),
        Stream.concat(words, more.stream()).toList(),
        null,
        Reply.Kind.ANSWER);
  }

  private List<Part> candidates(Who who, List<Contact> contacts) {
    List<Part.Item> items =
        contacts.stream().limit(MOST_CANDIDATES).map(contact -> item(who, contact)).toList();
    List<Part> parts = new ArrayList<>(List.of(new Part.Listing(null, items, null)));
    if (contacts.size() > MOST_CANDIDATES) {
      String more = TEXTS.thereAreMoreSayIt();
      parts.add(new Part.Words(more, Part.Tone.FAINT));
    }
    return parts;
  }

  private Part.Item item(Who who, Contact contact) {
    MeantPerson someone = MeantPerson.of(contact);
    Button button =
        again(who, contact.id())
            .map(token -> ReplyShapes.button(someone.name(), token))
            .orElse(null);
    return new Part.Item(someone.name(), ContactSummary.job(contact), button);
  }

  private Optional<ButtonToken> again(Who who, String choice) {
    return again(SAY, Map.of(who.written(), choice));
  }

  /** Empty where nothing was said in words, or too much for a button to hold. */
  private Optional<ButtonToken> again(String verb, Map<String, String> more) {
    Utterance said = turn.said();
    if (said.text().isEmpty()) {
      return Optional.empty();
    }
    Map<String, String> choices = new TreeMap<>(said.choices());
    choices.putAll(more);
    List<String> arguments =
        new ArrayList<>(List.of(said.entry(), turn.today().toString(), said.text()));
    choices.forEach(
        (written, id) -> {
          arguments.add(written);
          arguments.add(id);
        });
    ButtonToken token = new ButtonToken(verb, arguments);
    if (!token.fits()) {
      new LongWords(turn).keep(said.entry(), said.text());
      arguments.set(2, "");
      token = new ButtonToken(verb, arguments);
    }
    return Optional.of(token).filter(ButtonToken::fits);
  }
}
