package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Topic;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.api.journal.Note;
import dev.networkingcoach.api.search.Nearest;
import dev.networkingcoach.api.search.PersonName;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import dev.networkingcoach.language.command.Who;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The contacts somebody describes. Immutable and thread-safe. */
final class TraitSearch {
  private final Known known;

  TraitSearch(Known known) {
    this.known = known;
  }

  /** Those who fit and are not archived, in the order in which they are known. */
  List<Contact> of(Traits traits) {
    return known.network().contacts().stream()
        .filter(contact -> !contact.archived())
        .filter(contact -> fits(contact, traits))
        .toList();
  }

  /** Whether a contact is what is described. */
  boolean fits(Contact contact, Traits traits) {
    return isNamed(contact, traits.people())
        && (traits.relation() == null || traits.relation() == contact.relation())
        && worksAt(contact, traits.organization())
        && hasRole(contact, traits.role())
        && (traits.sought() == null || reason(contact, traits.sought()).isPresent());
  }

  /** What is known of a contact where the words are looked for. */
  Stream<String> texts(Contact contact, Sought sought) {
    return texts(contact, sought.where());
  }

  private static boolean isNamed(Contact contact, List<Who> people) {
    return people.isEmpty()
        || people.stream()
            .anyMatch(
                who ->
                    who.written().equals(contact.id())
                        || new WordMatch(who.written()).fits(contact.name()));
  }

  private static boolean worksAt(Contact contact, @Nullable String organization) {
    return organization == null || new WordMatch(organization).fits(contact.organization());
  }

  private static boolean hasRole(Contact contact, @Nullable String role) {
    return role == null
        || new WordMatch(role.replaceFirst("(?<=\\p{L}{2})s$", ""))
            .fits(Stream.concat(Stream.ofNullable(contact.title()), texts(contact.markets())));
  }

  /** An organization that is known, and of which the words may be a misspelling. */
  Optional<String> nearOrganization(String written) {
    List<String> all =
        known.network().contacts().stream()
            .flatMap(contact -> Stream.ofNullable(contact.organization()))
            .distinct()
            .toList();
    List<String> words =
        all.stream().flatMap(one -> Stream.of(PersonName.fold(one).split(" ", -1))).toList();
    return Nearest.to(PersonName.fold(written), words)
        .flatMap(word -> all.stream().filter(new WordMatch(word)::fits).findFirst());
  }

  /** What of a contact fits the words. */
  Optional<String> reason(Contact contact, Sought sought) {
    List<WordMatch> matches = meant(sought.words()).map(WordMatch::new).toList();
    return texts(contact, sought.where())
        .filter(text -> matches.stream().anyMatch(match -> match.fits(text)))
        .findFirst();
  }

  /** The words, and the topics that the owner says mean the same. */
  private Stream<String> meant(String words) {
    Topic topic = Topic.of(words);
    return Stream.concat(
        Stream.of(words),
        known.network().owner().sameTopics().stream()
            .filter(group -> group.contains(topic))
            .flatMap(List::stream)
            .filter(other -> !other.equals(topic))
            .map(Topic::text));
  }

  private Stream<String> texts(Contact contact, WhoFits.Where where) {
    return switch (where) {
      case NEEDS -> texts(TEXTS::needs, contact.needs());
      case OFFERS -> texts(TEXTS::offers, contact.offers());
      case INTERESTS -> texts(TEXTS::isInterestedIn, contact.interests());
      case MARKETS -> texts(TEXTS::serves, contact.markets());
      case WORK -> Stream.ofNullable(ContactSummary.job(contact));
      case ANYWHERE ->
          Stream.of(
                  Stream.ofNullable(ContactSummary.job(contact)),
                  texts(TEXTS::offers, contact.offers()),
                  texts(TEXTS::isInterestedIn, contact.interests()),
                  texts(TEXTS::needs, contact.needs()),
                  texts(TEXTS::serves, contact.markets()),
                  contact.labels().stream().map(TEXTS::labelled),
                  known.notesAbout(contact.id()).stream().map(Note::text))
              .flatMap(all -> all);
    };
  }

  private static Stream<String> texts(List<Topic> topics) {
    return texts(UnaryOperator.identity(), topics);
  }

  private static Stream<String> texts(UnaryOperator<String> words, List<Topic> topics) {
    return topics.stream().map(Topic::text).map(words);
  }
}
