package dev.networkingcoach.bot.conversation.internal.who;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Interaction;
import dev.networkingcoach.api.facts.Network;
import dev.networkingcoach.api.search.ContactMatch;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.turn.ConversationTurn;
import dev.networkingcoach.bot.conversation.internal.turn.PersonNames;
import dev.networkingcoach.bot.conversation.internal.turn.UnclearException;
import dev.networkingcoach.bot.conversation.internal.turn.Utterance;
import dev.networkingcoach.language.command.Who;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out who is meant; where that is not clear, an {@link UnclearException} asks. */
public final class PersonResolver {
  /** These name nobody. */
  private static final Set<String> PRONOUNS =
      Set.of(
          "she",
          "he",
          "they",
          "her",
          "him",
          "them",
          "both",
          "everyone",
          "someone",
          "somebody",
          "nobody");

  private static final int MOST_RECENT = 5;

  private final ConversationTurn turn;
  private final PersonNames people;

  /** Finds who is meant in this turn. */
  public PersonResolver(ConversationTurn turn) {
    this.turn = turn;
    people = turn.people();
  }

  /** The contact meant. */
  public Contact contact(Who who) {
    Optional<Contact> chosen = chosen(who).flatMap(people::contact);
    return chosen.orElseGet(() -> clear(who, people.contact(who), false));
  }

  /**
   * The person meant: a contact, or somebody new where nobody has such a name or one much like it.
   * Who is new is added only once the owner agrees.
   */
  public MeantPerson person(Who who) {
    Optional<String> chosen = chosen(who);
    if (chosen.filter(Utterance.NEW::equals).isPresent() || isNobody(who)) {
      return added(who);
    }
    Optional<Contact> contact = chosen.flatMap(people::contact);
    if (contact.isPresent()) {
      return MeantPerson.of(contact.get());
    }
    ContactMatch match = people.contact(who);
    if (match instanceof ContactMatch.Unknown
        && people.anybody(who) instanceof ContactMatch.Found known) {
      return new MeantPerson(known.contact().id(), people.name(known.contact().id()), null);
    }
    return MeantPerson.of(clear(who, match, true));
  }

  /** Whether nobody has such a name, nor one of which this may be a misspelling. */
  private boolean isNobody(Who who) {
    boolean isClear = chosen(who).isPresent() || isPronoun(who.written());
    if (isClear || !(people.anybody(who) instanceof ContactMatch.Unknown unknown)) {
      return false;
    }
    String written = PersonName.fold(who.written());
    boolean isWhole = written.contains(" ");
    List<String> near =
        unknown.near().stream().map(contact -> PersonName.fold(contact.name())).toList();
    return isWhole ? Nearest.to(written, near).isEmpty() : near.isEmpty();
  }

  /** Anybody known by name: a contact, a target, or somebody whom one of them knows. */
  public MeantPerson anybody(Who who) {
    return anybody(who, false);
  }

  /** Anybody known by name, or somebody new where nobody has such a name or one much like it. */
  public MeantPerson anybodyOrNew(Who who) {
    return isNobody(who) ? added(who) : target(who);
  }

  private MeantPerson anybody(Who who, boolean mayAdd) {
    Optional<String> chosen = chosen(who);
    Optional<Contact> named =
        chosen.map(Who::new).map(people::anybody).flatMap(PersonResolver::found);
    Contact found = named.orElseGet(() -> clear(who, people.anybody(who), mayAdd));
    return new MeantPerson(
        found.id(), people.name(found.id()), people.contact(found.id()).orElse(null));
  }

  /** Somebody to be introduced to: anybody known by name, or somebody new to be a target. */
  public MeantPerson target(Who who) {
    return chosen(who).filter(Utterance.NEW::equals).isPresent() ? added(who) : anybody(who, true);
  }

  /** Somebody who is not among the contacts yet. */
  public MeantPerson added(Who who) {
    return new MeantPerson(
        newId(who.written(), turn.network(), Set.of()), who.written().strip(), null);
  }

  private static Optional<Contact> found(ContactMatch match) {
    return match instanceof ContactMatch.Found found
        ? Optional.of(found.contact())
        : Optional.empty();
  }

  private Optional<String> chosen(Who who) {
    return Optional.ofNullable(turn.said().choices().get(who.written()));
  }

  private Contact clear(Who who, ContactMatch match, boolean mayAdd) {
    if (match instanceof ContactMatch.Found found) {
      return found.contact();
    }
    if (isPronoun(who.written())) {
      throw new UnclearException(new WhoQuestions(turn).whom(who, recent()));
    }
    WhoQuestions questions = new WhoQuestions(turn);
    if (match instanceof ContactMatch.Ambiguous ambiguous) {
      throw new UnclearException(questions.whichOf(who, ambiguous.candidates()));
    }
    List<Contact> near = match instanceof ContactMatch.Unknown unknown ? unknown.near() : List.of();
    throw new UnclearException(questions.unknown(who, near, mayAdd));
  }

  /** Those whom the owner was in touch with last. */
  private List<Contact> recent() {
    return turn.network().interactions().stream()
        .sorted(Comparator.comparing(Interaction::on).thenComparing(Interaction::id).reversed())
        .map(Interaction::contact)
        .distinct()
        .flatMap(id -> people.contact(id).stream())
        .filter(contact -> !contact.archived())
        .limit(MOST_RECENT)
        .toList();
  }

  /** Whether a word stands for somebody without naming them. */
  public static boolean isPronoun(String word) {
    return PRONOUNS.contains(PersonName.fold(word));
  }

  /** An id for somebody new that nobody else has: contacts, targets and ties share their ids. */
  public static String newId(String name, Network network, Set<String> more) {
    PersonNames people = new PersonNames(network);
    return NewIds.readable(
        name,
        id ->
            more.contains(id)
                || id.equals(network.owner().id())
                || people.contact(id).isPresent()
                || people.target(id).isPresent()
                || network.acquaintances().stream()
                    .anyMatch(tie -> tie.from().equals(id) || tie.to().equals(id)));
  }
}
