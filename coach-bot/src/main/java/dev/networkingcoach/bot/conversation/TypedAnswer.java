package dev.networkingcoach.bot.conversation;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.ContactSearch;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.turn.ButtonToken;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.bot.conversation.internal.who.PersonResolver;
import dev.networkingcoach.bot.conversation.internal.who.WhoQuestions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
          "(?i)(?:yes,?\\s+)?(?:please\\s+)?(?:add\\s+)?(?:both|all|them all|all of them|both of them|them)");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)(?:no|nope|sorry|actually|i mean|i meant|it's|it is|that's|spelled)[,:]?\\s+");
  private static final int MOST_WORDS = 5;
  private static final int FIRST_CHOICE = 3;

  private final ConversationTurn turn;
  private final List<ButtonToken> answers;

  /**
   * Reads words as an answer.
   *
   * @param answers the tokens of the answers that are offered
   */
  TypedAnswer(ConversationTurn turn, List<String> answers) {
    this.turn = turn;
    this.answers =
        answers.stream()
            .flatMap(text -> ButtonToken.parse(text).stream())
            .filter(WhoQuestions::saysAgain)
            .toList();
  }

  /** The token of the answer; empty where the words are none. */
  Optional<ButtonToken> of(String text) {
    String words = text.strip().replaceAll("[.!?]+$", "");
    if (answers.isEmpty() || words.isEmpty() || words.split("\\s+", -1).length > 2 * MOST_WORDS) {
      return Optional.empty();
    }
    ButtonToken first = answers.get(0);
    return first.verb().equals(WhoQuestions.AGREE) ? newPeople(first, words) : person(words);
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
            .or(
                () ->
                    PersonResolver.isPronoun(asked.get())
                        ? found(turn.network().contacts(), name)
                        : Optional.empty());
    return found.map(id -> with(answers.get(0), choices -> choices.put(asked.get(), id)));
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
