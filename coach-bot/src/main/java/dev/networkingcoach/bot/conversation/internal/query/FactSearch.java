package dev.networkingcoach.bot.conversation.internal.query;

import static dev.networkingcoach.bot.conversation.internal.query.QueryTexts.TEXTS;

import dev.networkingcoach.api.facts.Contact;
import dev.networkingcoach.api.facts.Event;
import dev.networkingcoach.api.journal.Known;
import dev.networkingcoach.bot.conversation.internal.turn.NetworkNames;
import dev.networkingcoach.bot.conversation.internal.words.ContactSummary;
import dev.networkingcoach.bot.conversation.internal.words.DatePhrases;
import dev.networkingcoach.bot.conversation.internal.words.SentencePieces;
import dev.networkingcoach.language.command.FactQuery;
import dev.networkingcoach.language.command.FactQuery.Attribute;
import dev.networkingcoach.language.command.FactQuery.Dealing;
import dev.networkingcoach.language.command.FactQuery.Sought;
import dev.networkingcoach.language.command.FactQuery.Traits;
import dev.networkingcoach.language.command.FactQuery.Wanted;
import dev.networkingcoach.language.command.QuestionCommand.WhoFits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions from the facts of one person as they were known on a day; the same question on
 * the same facts has the same answer. Immutable and thread-safe.
 */
public final class FactSearch {
  private static final int MOST_NAMED = 6;

  private final Known known;
  private final LocalDate today;
  private final TraitSearch traits;
  private final NetworkNames names;

  /**
   * A search.
   *
   * @param known the facts
   * @param today the day of the question in the owner's zone
   */
  public FactSearch(Known known, LocalDate today) {
    this.known = known;
    this.today = today;
    traits = new TraitSearch(known);
    names = new NetworkNames(known.network());
  }

  /**
   * Answers a question.
   *
   * @param people the ids of the contacts that its names mean, where it asks for something about
   *     them; empty for a question about people whose names are only to fit
   */
  public FactAnswer answer(FactQuery query, List<String> people) {
    Dealing dealing = query.dealing();
    Attribute attribute = query.attribute();
    DeedSearch deeds = new DeedSearch(known.network(), today);
    TraitAnswers told = new TraitAnswers(known, today, deeds, traits);
    if (attribute == Attribute.ORIGIN) {
      return told.origin(people);
    }
    if (attribute == Attribute.BIRTHDAY && people.isEmpty()) {
      return told.birthdays(dealing == null ? null : dealing.circumstance().period());
    }
    if (attribute != null) {
      return new AttributeAnswers(known, today, deeds).of(attribute, people);
    }
    if (dealing == null && query.wanted() == Wanted.WHETHER) {
      return told.whether(query.traits(), people);
    }
    FactQuery.Pick pick = query.pick();
    if (dealing == null) {
      return pick == null ? described(query.traits()) : told.newest(query.traits(), pick);
    }
    boolean isAboutEvent = query.wanted() == Wanted.WHEN && people.isEmpty();
    Optional<FactAnswer> event = isAboutEvent ? event(dealing) : Optional.empty();
    return event.orElseGet(
        () ->
            new DealingAnswers(known, today, deeds)
                .of(query, dealing, people, traits.of(query.traits())));
  }

  /** What of a contact fits the words; empty for nothing. */
  public Optional<String> reason(Contact contact, WhoFits.Where where, String words) {
    return traits.reason(contact, new Sought(words, where));
  }

  /** What the contacts of these ids are, in a line each. */
  public FactAnswer people(List<String> ids) {
    List<FactAnswer.Line> lines =
        ids.stream()
            .flatMap(id -> known.network().contact(id).stream())
            .map(contact -> line(contact, ContactSummary.job(contact)))
            .toList();
    return FactAnswer.of(TEXTS.thisIsWhomYouMean(names(lines)), lines);
  }

  private FactAnswer described(Traits wanted) {
    List<Contact> found = traits.of(wanted);
    String described = QueryWords.traits(wanted);
    Sought sought = wanted.sought();
    if (found.isEmpty()) {
      String near = near(wanted).map(TEXTS::maybeYouMean).orElse("");
      String hint = sought == null ? near : TEXTS.tellMeWhatYouLearn();
      String role = wanted.role();
      FactAnswer other =
          role == null
              ? FactAnswer.nothing("")
              : new MentionSearch(known, today).of(role, List.of());
      String nobody = TEXTS.iKnowOfNobody(described);
      return other.known()
          ? new FactAnswer(false, nobody + " " + other.sentence(), other.lines())
          : FactAnswer.nothing(nobody + hint);
    }
    List<FactAnswer.Line> lines =
        found.stream().map(contact -> line(contact, reason(contact, sought))).toList();
    return FactAnswer.of(TEXTS.youKnow(found.size(), described, names(lines)), lines);
  }

  private Optional<String> near(Traits wanted) {
    return Optional.ofNullable(wanted.organization()).flatMap(traits::nearOrganization);
  }

  private @Nullable String reason(Contact contact, @Nullable Sought sought) {
    return sought == null
        ? ContactSummary.job(contact)
        : traits.reason(contact, sought).map(text -> SentencePieces.cut(text, 200)).orElse(null);
  }

  static FactAnswer.Line line(Contact contact, @Nullable String detail) {
    String name = contact.name().isBlank() ? contact.id() : contact.name();
    return new FactAnswer.Line(name, detail, contact.id());
  }

  /** Those who are found by name, as long as they are few. */
  static String names(List<FactAnswer.Line> lines) {
    return lines.size() > MOST_NAMED
        ? "."
        : ": " + SentencePieces.and(lines.stream().map(FactAnswer.Line::text).toList()) + ".";
  }

  /** The day of an event that is ahead, or that is asked for by its name. */
  private Optional<FactAnswer> event(Dealing dealing) {
    String name = dealing.circumstance().event();
    return name == null
        ? Optional.empty()
        : known.network().events().stream()
            .filter(event -> new WordMatch(name).fits(event.name()))
            .findFirst()
            .map(this::event);
  }

  private FactAnswer event(Event event) {
    String purpose = event.purpose();
    return FactAnswer.of(
        TEXTS.eventIs(
            event.name(),
            event.on().isBefore(today),
            DatePhrases.inSentence(event.on(), today),
            purpose == null ? "" : TEXTS.whatFor(SentencePieces.ended(purpose))),
        event.meet().stream()
            .map(id -> new FactAnswer.Line(names.apply(id), TEXTS.toMeetThere(), null))
            .toList());
  }
}
