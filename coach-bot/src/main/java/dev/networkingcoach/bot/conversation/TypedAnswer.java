package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.ContactSearch;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.record.ForgetConfirmation;
import dev.networkingcoach.bot.conversation.internal.show.ButtonTokens;
import dev.networkingcoach.bot.conversation.internal.turn.AskedQuestion;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the answer to an open question in words that are no number, yes or no: "only Sam", "both",
 * a name that was asked for, or the right spelling of one.
 */
final class TypedAnswer {
  private static final Pattern ONLY = Pattern.compile("(?i)(?:only|just)\\s+(?:add\\s+)?(.+)");
  private static final Pattern ALL =
      Pattern.compile(
          "(?i)(?:yes,?\\s+)?(?:please\\s+)?(?:add\\s+)?(?:both|all|them all|all of them|both of"
              + " them|them)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:no|nope|sorry|actually|i mean|i meant|it's|it is|that's|spelled)[,:]?\\s+");
  private static final Pattern NONE =
      Pattern.compile(
          "(?i)(?:no,?\\s+)?(?:neither|none|nobody|no one|not"
              + " any)(?:\\s+of\\s+(?:them|those|these|the above))?");
  private static final Pattern NOTE =
      Pattern.compile(
          "(?i)(?:yes,?\\s+)?(?:just|only|keep it|keep that|log it|save it|make it|put"
              + " it)?\\s*(?:as\\s+)?(?:a\\s+)?note(?:\\s+please)?");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?i)(?:yes,?\\s+)?(?:the\\s+|number\\s+|option\\s+|#)?(first|second|third|fourth|fifth|1st|2nd|3rd|last|latter|former)(?:\\s+(?:one|option|of"
              + " them|person|answer))?(?:\\s+please)?");
  private static final List<String> PLACES =
      List.of("first", "second", "third", "fourth", "fifth", "1st", "2nd", "3rd", "former");
  private static final Set<String> BARE =
      Set.of(
          "the", "one", "at", "from", "of", "who", "is", "works", "guy", "person", "in", "a", "i",
          "mean");
  private static final Set<String> CONFIRMED =
      Set.of(ForgetConfirmation.VERB, ForgetConfirmation.EVERYTHING, ButtonTokens.MERGE);
  private static final int MOST_PLACES = 5;
  private static final int MOST_WORDS = 5;
  private static final int FIRST_CHOICE = 3;

  private final ConversationTurn turn;
  private final List<ButtonToken> all;
  private final List<String> labels;
  private final List<ButtonToken> answers;

  /**
   * Reads words as an answer.
   *
   * @param asked what is open, with the answers that are offered
   */
  TypedAnswer(ConversationTurn turn, AskedQuestion asked) {
    this.turn = turn;
    labels = asked.labels();
    all = asked.answers().stream().flatMap(text -> ButtonToken.parse(text).stream()).toList();
    this.answers = all.stream().filter(WhoQuestions::saysAgain).toList();
  }

  /** The token of the answer; empty where the words are none. */
  Optional<ButtonToken> of(String text) {
    String words = text.strip().replaceAll("[.!?]+$", "");
    Optional<ButtonToken> place = placed(words);
    if (place.isPresent()) {
      return place;
    }
    Optional<ButtonToken> plain =
        TypedDuration.of(words, all, turn.today())
            .or(() -> TypedAgreement.of(words, all))
            .or(() -> labelled(words))
            .or(() -> TypedDay.of(words, all, turn.today()));
    if (plain.isPresent()) {
      return plain;
    }
    if (answers.isEmpty() || words.isEmpty() || words.split("\\s+", -1).length > 2 * MOST_WORDS) {
      return Optional.empty();
    }
    ButtonToken first = answers.get(0);
    return first.verb().equals(WhoQuestions.AGREE) ? newPeople(first, words) : person(words);
  }

  /** Words that a button has: "planned", "we talked". */
  private Optional<ButtonToken> labelled(String words) {
    // Who says again what is to be forgotten has not agreed to it.
    boolean confirms = all.stream().anyMatch(one -> CONFIRMED.contains(one.verb()));
    OptionalInt place =
        labels.size() == all.size() && !confirms
            ? TypedLabel.of(words, labels)
            : OptionalInt.empty();
    return place.isPresent() ? Optional.of(all.get(place.getAsInt())) : Optional.empty();
  }

  /** "The second one", "neither", "just a note". */
  private Optional<ButtonToken> placed(String words) {
    if (all.isEmpty()) {
      return Optional.empty();
    }
    if (NONE.matcher(words).matches()) {
      return Optional.of(ButtonToken.of(ButtonTokens.KEEP));
    }
    if (NOTE.matcher(words).matches()) {
      return answers.stream()
          .filter(
              token ->
                  token.argument(2).startsWith("note ")
                      || choices(token).containsValue(Utterance.NOTE))
          .findFirst();
    }
    Matcher place = PLACE.matcher(words);
    if (!place.matches()) {
      return Optional.empty();
    }
    List<ButtonToken> places = people(all);
    String said = place.group(1).toLowerCase(Locale.ROOT);
    int at = said.equals("last") || said.equals("latter") ? places.size() - 1 : place(said);
    return at >= 0 && at < places.size() ? Optional.of(places.get(at)) : Optional.empty();
  }

  private static int place(String said) {
    int at = PLACES.indexOf(said);
    return at < MOST_PLACES ? at : said.equals("former") ? 0 : at - MOST_PLACES;
  }

  /** Of new people the first is the first who is offered alone, and not all of them. */
  private static List<ButtonToken> people(List<ButtonToken> all) {
    boolean agrees = all.get(0).verb().equals(WhoQuestions.AGREE);
    List<ButtonToken> alone =
        all.stream()
            .filter(token -> token.verb().equals(WhoQuestions.AGREE))
            .filter(token -> choices(token).containsValue(Utterance.LEFT_OUT))
            .toList();
    return agrees && !alone.isEmpty() ? alone : all;
  }

  private static Map<String, String> choices(ButtonToken token) {
    Map<String, String> choices = new TreeMap<>();
    for (int i = FIRST_CHOICE; i + 1 < token.arguments().size(); i += 2) {
      choices.put(token.argument(i), token.argument(i + 1));
    }
    return choices;
  }

  private Optional<ButtonToken> newPeople(ButtonToken all, String words) {
    List<String> names =
        choices(all).entrySet().stream()
            .filter(choice -> choice.getValue().equals(Utterance.NEW))
            .map(Map.Entry::getKey)
            .filter(name -> !name.contains("?"))
            .toList();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    if (ALL.matcher(words).matches()) {
      return Optional.of(all);
    }
    Matcher only = ONLY.matcher(words);
    String named = only.matches() ? only.group(1) : words;
    List<String> meant = meant(names, named);
    if (!meant.isEmpty()) {
      return Optional.of(
          with(
              all,
              choices ->
                  choices.replaceAll((name, choice) -> leftOut(name, names, meant, choice))));
    }
    return respelled(all, names, LEAD.matcher(words).replaceFirst(""));
  }

  private static String leftOut(
      String name, List<String> names, List<String> meant, String choice) {
    return names.contains(name) && !meant.contains(name) ? Utterance.LEFT_OUT : choice;
  }

  /** The names that are said, each by some of its words and by nothing else. */
  private static List<String> meant(List<String> names, String said) {
    List<String> meant = new ArrayList<>();
    for (String part : said.split("(?i),|\\s+and\\s+|\\s*&\\s*|\\+", -1)) {
      String wanted = " " + PersonName.fold(part) + " ";
      List<String> found =
          names.stream()
              .filter(name -> (" " + PersonName.fold(name) + " ").contains(wanted))
              .toList();
      if (found.size() != 1) {
        return List.of();
      }
      meant.addAll(found);
    }
    return meant;
  }

  /** The same words with a name as it is right. */
  private static Optional<ButtonToken> respelled(
      ButtonToken all, List<String> names, String right) {
    List<String> folded = names.stream().map(PersonName::fold).toList();
    Optional<String> near = Nearest.to(PersonName.fold(right), folded);
    if (near.isEmpty()
        || right.split("\\s+", -1).length > MOST_WORDS
        || all.argument(2).isEmpty()) {
      return Optional.empty();
    }
    String wrong = names.get(folded.indexOf(near.get()));
    ButtonToken other =
        with(
            all,
            choices -> {
              choices.remove(wrong);
              choices.put(right, Utterance.NEW);
            });
    List<String> arguments = new ArrayList<>(other.arguments());
    arguments.set(2, all.argument(2).replace(wrong, right));
    return Optional.of(new ButtonToken(all.verb(), arguments)).filter(ButtonToken::fits);
  }

  private interface Change {
    void on(Map<String, String> choices);
  }

  private static ButtonToken with(ButtonToken token, Change change) {
    Map<String, String> choices = choices(token);
    change.on(choices);
    List<String> arguments = new ArrayList<>(token.arguments().subList(0, FIRST_CHOICE));
    choices.forEach((name, choice) -> arguments.addAll(List.of(name, choice)));
    return new ButtonToken(token.verb(), arguments);
  }

  /** One of those who are offered; for a pronoun, anybody who is known. */
  private Optional<ButtonToken> person(String words) {
    Optional<String> asked = asked();
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    String name = LEAD.matcher(words).replaceFirst("");
    List<Contact> offered =
        answers.stream()
            .flatMap(token -> Stream.ofNullable(choices(token).get(asked.get())))
            .flatMap(id -> turn.people().contact(id).stream())
            .toList();
    Optional<String> found =
        found(offered, name)
            .or(() -> described(offered, name))
            .or(
                () ->
                    PersonResolver.isPronoun(asked.get())
                        ? found(turn.network().contacts(), name)
                        : Optional.empty());
    return found.map(id -> with(answers.get(0), choices -> choices.put(asked.get(), id)));
  }

  /** "The one at Monzo", "the underwriter": the only one whose job has the words. */
  private static Optional<String> described(List<Contact> offered, String words) {
    List<String> wanted =
        Stream.of(PersonName.fold(words).split(" ", -1))
            .filter(word -> !BARE.contains(word))
            .toList();
    List<Contact> fitting =
        offered.stream()
            .filter(
                contact -> {
                  String job = " " + PersonName.fold(String.valueOf(ContactSummary.job(contact)));
                  return wanted.stream().allMatch(word -> job.contains(" " + word));
                })
            .toList();
    return wanted.isEmpty() || fitting.size() != 1
        ? Optional.empty()
        : Optional.of(fitting.get(0).id());
  }

  private static Optional<String> found(List<Contact> contacts, String name) {
    String wanted = PersonName.fold(name);
    return ContactSearch.among(contacts).find(name) instanceof ContactMatch.Found found
            && Stream.of(wanted.split(" ", -1))
                .allMatch(word -> PersonName.fold(found.contact().name()).contains(word))
        ? Optional.of(found.contact().id())
        : Optional.empty();
  }

  /** The name that is asked about: the one by which the answers differ. */
  private Optional<String> asked() {
    return choices(answers.get(0)).keySet().stream()
        .filter(
            name ->
                answers.size() == 1
                    || answers.stream().map(token -> choices(token).get(name)).distinct().count()
                        > 1)
        .findFirst();
  }
}
