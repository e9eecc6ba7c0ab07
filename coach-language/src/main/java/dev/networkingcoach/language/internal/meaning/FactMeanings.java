package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.AdvocacySet;
import dev.networkingcoach.language.command.AboutPerson.Cleared;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.AboutPerson.Unlisted;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.internal.name.RolePhrases;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of people: what they need, offer and like, and who is added. Thread-safe. */
final class FactMeanings {
  private final NameScope scope;
  private final JobMeanings jobs;
  private final ItemPhrase phrases;

  FactMeanings(NameScope scope, RolePhrases roles, ItemPhrase phrases) {
    this.scope = scope;
    this.phrases = phrases;
    jobs = new JobMeanings(scope, roles);
  }

  /** What a frame means; null where it does not fit after all. */
  @Nullable MeaningResult of(FrameMatch match, SpokenClause clause) {
    List<PersonMention> people = new ArrayList<>(match.people("PEOPLE"));
    people.addAll(match.people("PERSON"));
    people.addAll(match.people("NAMED"));
    PersonMention first = people.isEmpty() ? null : people.get(0);
    int left = clause.row().size() - match.end();
    MeaningResult meaning = read(match, clause, people, first);
    return meaning == null || left == 0
        ? meaning
        : new MeaningResult(
            meaning.reading(),
            meaning.people(),
            left,
            List.of(clause.row().written(match.end(), clause.row().size())));
  }

  private @Nullable MeaningResult read(
      FrameMatch match,
      SpokenClause clause,
      List<PersonMention> people,
      @Nullable PersonMention first) {
    String meaning = match.meaning();
    if (first == null) {
      return spoken(match);
    }
    if (first.how() == Kind.NAMELESS) {
      return about(first, clause);
    }
    return switch (meaning) {
      case "NEEDS" -> listed(ListField.NEEDS, people, match, clause);
      case "OFFERS" -> listed(ListField.OFFERS, people, match, clause);
      case "LIKES" -> listed(ListField.INTERESTS, people, match, clause);
      case "MARKETS" -> listed(ListField.MARKETS, people, match, clause);
      case "NEEDSNOT" -> needsNot(first, match);
      case "WORKS" -> jobs.works(first, match, clause);
      case "CHANGED" -> jobs.changed(first, match, clause);
      case "KNOWS", "KNOWSWELL", "KNOWSSLIGHTLY" -> TieMeanings.tie(match, clause);
      case "RELATION" -> TieMeanings.relation(first, match);
      case "SIGNED" -> TieMeanings.signed(first, clause);
      case "LABEL" -> labelled(people, match);
      case "LABELNOT" ->
          told(
              people,
              new Unlisted(
                  PersonWords.one(first),
                  ListField.LABELS,
                  phrases.items(String.valueOf(match.text("ITEMS")))));
      case "BIRTHDAYNOT" ->
          told(people, new Cleared(PersonWords.one(first), ContactField.BIRTHDAY));
      case "ADVOCATE" -> told(people, new AdvocacySet(PersonWords.one(first), Advocacy.ADVOCATE));
      case "EMAIL" -> DetailMeanings.email(people, first, match);
      case "PHONE" -> noted(first, "phone: " + match.text("PHONE"), clause);
      case "BIRTHDAY" -> DetailMeanings.birthday(first, clause);
      case "CADENCE" -> DetailMeanings.cadence(people, first, match);
      case "ADDED", "CARD" ->
          match.text("EMAIL") == null ? added(first) : DetailMeanings.email(people, first, match);
      case "RENAMED" -> DetailMeanings.renamed(first, match);
      case "PROMISED" -> noted(first, "promised: " + match.text("WORDS") + by(clause), clause);
      case "OWESME" -> noted(first, clause.written(), clause);
      default -> null;
    };
  }

  private static String by(SpokenClause clause) {
    return clause.isAhead() ? " by " + clause.day().day() : "";
  }

  /** Of whom was spoken last: "her email is…", "it is spelled…". */
  private @Nullable MeaningResult spoken(FrameMatch match) {
    if (scope.spoken().size() != 1) {
      return match.meaning().equals("ADDEDBARE")
          ? MeaningResult.of(
              new Doubtful(
                  "What is the name? Say, for example, \"add Lisa Brown, engineer at Acme\".",
                  List.of()),
              List.of())
          : null;
    }
    NamedContact last = scope.spoken().get(0);
    PersonMention mention = new PersonMention(0, last.name(), List.of(last), Kind.NAMED, null);
    return switch (match.meaning()) {
      case "EMAIL" ->
          learnt(
              List.of(mention),
              mention,
              PersonWords.listed(ListField.EMAILS, List.of(String.valueOf(match.text("EMAIL")))));
      case "RENAMED" -> DetailMeanings.renamed(mention, match);
      default -> null;
    };
  }

  static MeaningResult told(List<PersonMention> people, Command... commands) {
    return MeaningResult.of(new Told(List.of(commands), false), people);
  }

  static MeaningResult learnt(List<PersonMention> people, PersonMention who, Details details) {
    return told(people, new Learnt(PersonWords.one(who), details));
  }

  static MeaningResult noted(PersonMention who, String text, SpokenClause clause) {
    return MeaningResult.of(
        new Told(List.of(new Noted(PersonWords.one(who), text, clause.today())), false),
        List.of(who));
  }

  private static MeaningResult notedAll(List<PersonMention> people, SpokenClause clause) {
    List<Command> notes = new ArrayList<>();
    PersonWords.all(people)
        .forEach(who -> notes.add(new Noted(who, clause.written(), clause.today())));
    return MeaningResult.of(new Told(notes, false), people);
  }

  /** Somebody without a name: it is noted about the one they belong to. */
  private static @Nullable MeaningResult about(PersonMention nameless, SpokenClause clause) {
    Job job = nameless.job();
    NamedContact of = job == null ? null : job.of();
    if (of == null) {
      return null;
    }
    PersonMention mention = new PersonMention(0, of.name(), List.of(of), Kind.NAMED, null);
    return MeaningResult.of(
        new Told(List.of(new Noted(new Who(of.id()), clause.written(), clause.today())), false),
        List.of(mention));
  }

  private @Nullable MeaningResult listed(
      ListField list, List<PersonMention> people, FrameMatch match, SpokenClause clause) {
    String words = String.valueOf(match.text("ITEMS"));
    List<String> items = list == ListField.NEEDS ? phrases.needs(words) : phrases.items(words);
    // "Wants the offer by Friday" is about one thing of yours, and nothing others could offer.
    boolean due = clause.isDated() && words.matches("(?i)(?:the|my|our|that|this|these)\\b.*");
    boolean fits = !due && !items.isEmpty() && items.stream().allMatch(phrases::isThing);
    if (!fits) {
      return people.stream().noneMatch(PersonMention::isNew) ? notedAll(people, clause) : null;
    }
    List<Command> commands = new ArrayList<>();
    for (Who who : PersonWords.all(people)) {
      commands.add(new Learnt(who, PersonWords.listed(list, items)));
    }
    if (clause.isDated()) {
      commands.add(new Noted(PersonWords.all(people).get(0), clause.written(), clause.today()));
    }
    return MeaningResult.of(new Told(commands, false), people);
  }

  private @Nullable MeaningResult needsNot(PersonMention first, FrameMatch match) {
    List<String> items = phrases.items(String.valueOf(match.text("ITEMS")));
    return items.isEmpty() || first.isNew()
        ? null
        : told(List.of(first), new Unlisted(PersonWords.one(first), ListField.NEEDS, items));
  }

  /** "Tag Dana as VIP". */
  private @Nullable MeaningResult labelled(List<PersonMention> people, FrameMatch match) {
    List<String> labels = phrases.items(String.valueOf(match.text("ITEMS")));
    boolean cut = labels.stream().anyMatch(one -> one.matches("(?i)(?:and|or|as|with)\\b.*"));
    return labels.isEmpty() || cut
        ? null
        : told(
            people,
            PersonWords.all(people).stream()
                .map(who -> new Learnt(who, PersonWords.listed(ListField.LABELS, labels)))
                .toArray(Command[]::new));
  }

  private static MeaningResult added(PersonMention first) {
    return told(List.of(first), new Learnt(PersonWords.one(first), PersonWords.details(first)));
  }
}
