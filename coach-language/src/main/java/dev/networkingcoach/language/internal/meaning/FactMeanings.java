package dev.networkingcoach.language.internal.meaning;

import dev.networkingcoach.api.facts.Advocacy;
import dev.networkingcoach.api.journal.ContactField;
import dev.networkingcoach.api.journal.ListField;
import dev.networkingcoach.language.command.AboutPerson.AdvocacySet;
import dev.networkingcoach.language.command.AboutPerson.BirthdaySet;
import dev.networkingcoach.language.command.AboutPerson.Learnt;
import dev.networkingcoach.language.command.AboutPerson.Unlisted;
import dev.networkingcoach.language.command.Command;
import dev.networkingcoach.language.command.Details;
import dev.networkingcoach.language.command.InteractionCommand.Acquainted;
import dev.networkingcoach.language.command.InteractionCommand.Noted;
import dev.networkingcoach.language.command.NamedContact;
import dev.networkingcoach.language.command.Who;
import dev.networkingcoach.language.internal.frame.FrameMatch;
import dev.networkingcoach.language.internal.name.NameScope;
import dev.networkingcoach.language.internal.name.PersonMention;
import dev.networkingcoach.language.internal.name.PersonMention.Job;
import dev.networkingcoach.language.internal.name.PersonMention.Kind;
import dev.networkingcoach.language.statement.StatementReading.Doubtful;
import dev.networkingcoach.language.statement.StatementReading.SpokenChoice;
import dev.networkingcoach.language.statement.StatementReading.Told;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known of people: needs, jobs, addresses, birthdays, ties. Thread-safe. */
final class FactMeanings {
  private static final int MOST_ITEM_WORDS = 8;
  private static final double WELL = 0.8;
  private static final double SLIGHTLY = 0.3;

  private final NameScope scope;

  FactMeanings(NameScope scope) {
    this.scope = scope;
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
      case "WORKS" -> works(first, match);
      case "CHANGED" -> changed(first, match, clause);
      case "KNOWS", "KNOWSWELL", "KNOWSSLIGHTLY" -> tie(match, clause);
      case "RELATION" -> relation(first, match);
      case "ADVOCATE" -> told(people, new AdvocacySet(PersonWords.one(first), Advocacy.ADVOCATE));
      case "EMAIL" -> email(people, first, match);
      case "PHONE" -> noted(first, "phone: " + match.text("PHONE"), clause);
      case "BIRTHDAY" -> birthday(first, clause);
      case "ADDED", "CARD" ->
          match.text("EMAIL") == null ? added(first) : email(people, first, match);
      case "RENAMED" -> renamed(first, match);
      case "PROMISED" -> noted(first, "promised: " + match.text("WORDS") + by(clause), clause);
      case "OWESME" -> noted(first, clause.written(), clause);
      default -> null;
    };
  }

  private static MeaningResult email(
      List<PersonMention> people, PersonMention first, FrameMatch match) {
    List<String> emails = List.of(String.valueOf(match.text("EMAIL")));
    return learnt(
        people,
        first,
        PersonWords.both(PersonWords.details(first), PersonWords.listed(ListField.EMAILS, emails)));
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
      case "RENAMED" -> renamed(mention, match);
      default -> null;
    };
  }

  private static MeaningResult told(List<PersonMention> people, Command... commands) {
    return MeaningResult.of(new Told(List.of(commands), false), people);
  }

  private static MeaningResult learnt(
      List<PersonMention> people, PersonMention who, Details details) {
    return told(people, new Learnt(PersonWords.one(who), details));
  }

  private static MeaningResult noted(PersonMention who, String text, SpokenClause clause) {
    return MeaningResult.of(
        new Told(List.of(new Noted(PersonWords.one(who), text, clause.today())), true),
        List.of(who));
  }

  private static MeaningResult notedAll(List<PersonMention> people, SpokenClause clause) {
    List<Command> notes = new ArrayList<>();
    PersonWords.all(people)
        .forEach(who -> notes.add(new Noted(who, clause.written(), clause.today())));
    return MeaningResult.of(new Told(notes, true), people);
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
        new Told(List.of(new Noted(new Who(of.id()), clause.written(), clause.today())), true),
        List.of(mention));
  }

  private static @Nullable MeaningResult listed(
      ListField list, List<PersonMention> people, FrameMatch match, SpokenClause clause) {
    List<String> items = items(String.valueOf(match.text("ITEMS")));
    boolean fits = !items.isEmpty() && items.stream().allMatch(item -> isItem(list, item));
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
    return MeaningResult.of(new Told(commands, clause.isDated()), people);
  }

  /** "To move to Berlin" is a wish, and no need that somebody can meet. */
  private static boolean isItem(ListField list, String item) {
    String low = item.toLowerCase(Locale.ROOT);
    boolean verb =
        list != ListField.INTERESTS
            && low.matches(
                "(to|me|us|him|her|them|it|that|this|more time|out|forward|into|for|at|up|good|great|nice|tired|like|you|i|we)( .*)?");
    boolean pronoun =
        low.matches("(it|that|this|him|her|them|me|us|you|the .* (very much|a lot))( .*)?");
    return !verb && !pronoun && !low.isEmpty() && low.split(" ", -1).length <= MOST_ITEM_WORDS;
  }

  /** The items of a list, without articles. */
  static List<String> items(String words) {
    return Arrays.stream(words.split("(?i)\\s*(,| and | & |;)\\s*(and )?", -1))
        .map(
            item ->
                item.replaceFirst(
                    "(?i)^(a|an|the|ein|eine|einen|some|any|good|new|also|to find|to hire|another|his|her|their) (new |good )?",
                    ""))
        .map(String::strip)
        .filter(item -> !item.isEmpty())
        .toList();
  }

  private static @Nullable MeaningResult needsNot(PersonMention first, FrameMatch match) {
    List<String> items = items(String.valueOf(match.text("ITEMS")));
    return items.isEmpty() || first.isNew()
        ? null
        : told(List.of(first), new Unlisted(PersonWords.one(first), ListField.NEEDS, items));
  }

  private @Nullable MeaningResult works(PersonMention first, FrameMatch match) {
    String title =
        match.text("TITLE") == null && match.text("TOPIC") != null
            ? "leads " + match.text("TOPIC")
            : match.text("TITLE");
    String organization = match.text("ORG");
    if (title == null && organization == null) {
      return null;
    }
    if (organization != null && scope.isEvent(organization)) {
      return null;
    }
    PersonMention told = first.as(working(first, title, organization));
    return learnt(List.of(first), first, PersonWords.details(told));
  }

  /** What was told beside the name stays, where the statement says nothing else of it. */
  private static Job working(
      PersonMention who, @Nullable String title, @Nullable String organization) {
    Job job = who.told();
    return new Job(
        title == null ? job.title() : title,
        organization == null ? job.organization() : organization,
        job.relation(),
        job.of(),
        job.notes());
  }

  /** Who moved is asked about where another place is known. */
  private @Nullable MeaningResult changed(
      PersonMention first, FrameMatch match, SpokenClause clause) {
    String title = match.text("TITLE");
    String organization = match.text("ORG");
    if (title == null && organization == null) {
      return first.isNew() ? null : noted(first, clause.written(), clause);
    }
    boolean moves = clause.written().matches("(?i).*\\b(moved|moving|went)\\b.*");
    boolean place =
        moves && organization != null && !scope.isOrganization(organization) && title == null;
    if ((clause.isAhead() || place) && !first.isNew()) {
      return noted(first, clause.written(), clause);
    }
    return learnt(
        List.of(first), first, PersonWords.details(first.as(working(first, title, organization))));
  }

  private static @Nullable MeaningResult tie(FrameMatch match, SpokenClause clause) {
    List<PersonMention> both = new ArrayList<>(match.people("PERSON"));
    both.addAll(match.people("PERSON2"));
    both.addAll(match.people("PEOPLE2"));
    if (both.size() < 2 || both.stream().anyMatch(one -> one.how() == Kind.NAMELESS)) {
      return null;
    }
    Double strength =
        switch (match.meaning()) {
          case "KNOWSWELL" -> WELL;
          case "KNOWSSLIGHTLY" -> SLIGHTLY;
          default -> null;
        };
    Who one = PersonWords.one(both.get(0));
    Who other = PersonWords.one(both.get(1));
    if (one.equals(other)) {
      return null;
    }
    if (both.size() > 2) {
      List<Command> ties = new ArrayList<>();
      for (PersonMention third : both.subList(1, both.size())) {
        ties.add(new Acquainted(one, PersonWords.one(third), strength));
      }
      return MeaningResult.of(new Told(ties, false), both);
    }
    Command tie = new Acquainted(one, other, strength);
    String how = match.text("WORDS");
    boolean note = how != null && !both.get(0).isNew();
    return note
        ? MeaningResult.of(
            new Told(List.of(tie, new Noted(one, clause.written(), clause.today())), true), both)
        : told(both, tie);
  }

  private static @Nullable MeaningResult relation(PersonMention first, FrameMatch match) {
    String relation = match.text("RELATION");
    return relation == null
        ? null
        : learnt(
            List.of(first),
            first,
            PersonWords.field(ContactField.RELATION, Relations.of(relation)));
  }

  private static MeaningResult birthday(PersonMention first, SpokenClause clause) {
    LocalDate day = clause.when() == null ? null : clause.day().day();
    if (day == null || clause.day().period() != null) {
      return MeaningResult.of(
          new Doubtful(
              "When is the birthday of "
                  + PersonWords.shown(first)
                  + "? Say, for example, \"birthday of "
                  + PersonWords.shown(first)
                  + " is 3 March\".",
              List.of()),
          List.of(first));
    }
    boolean year =
        clause.written().matches(".*\\b(19|20)\\d\\d\\b.*") && !day.isAfter(clause.today());
    String written =
        year
            ? day.toString()
            : String.format(Locale.ROOT, "--%02d-%02d", day.getMonthValue(), day.getDayOfMonth());
    return told(List.of(first), new BirthdaySet(PersonWords.one(first), written));
  }

  private static MeaningResult added(PersonMention first) {
    return told(List.of(first), new Learnt(PersonWords.one(first), PersonWords.details(first)));
  }

  /** "Her last name is spelled Jensen". */
  private static @Nullable MeaningResult renamed(PersonMention first, FrameMatch match) {
    String name = match.text("WORDS");
    NamedContact person = first.one();
    if (name == null
        || person == null
        || name.split(" ", -1).length > 3
        || Set.of("wrong", "wrongly", "incorrectly", "right", "correctly")
            .contains(name.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String[] parts = person.name().split(" ", -1);
    boolean last = parts.length > 1 && !name.contains(" ");
    String whole =
        last ? person.name().substring(0, person.name().lastIndexOf(' ') + 1) + name : name;
    return told(
        List.of(first),
        new Learnt(new Who(person.id()), PersonWords.field(ContactField.NAME, whole)));
  }

  /** The relation that a word names, one or many. */
  static String relation(String word) {
    return Relations.of(word.replaceFirst("s$", ""));
  }

  /** What relations are called. */
  private static final class Relations {
    private Relations() {}

    static String of(String word) {
      String low = word.toLowerCase(Locale.ROOT);
      return switch (low) {
        case "colleague", "coworker", "co-worker", "teammate", "kollege", "kollegin" -> "COLLEAGUE";
        case "customer", "client", "kunde", "kundin" -> "CUSTOMER";
        case "supplier", "vendor", "lieferant" -> "SUPPLIER";
        case "partner", "partnerin" -> "PARTNER";
        case "friend", "buddy", "mate", "pal", "freund", "freundin" -> "FRIEND";
        case "peer" -> "PEER";
        case "prospect", "lead", "interessent" -> "PROSPECT";
        default -> "ACQUAINTANCE";
      };
    }
  }

  /** A choice that says words. */
  static SpokenChoice choice(String label, String words) {
    return new SpokenChoice(label, words);
  }
}
